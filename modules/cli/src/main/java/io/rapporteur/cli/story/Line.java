package io.rapporteur.cli.story;

import java.util.List;

/**
 * A line under an item.
 *
 * @param label a word of ours; may be empty
 * @param parts its text, which may come from documents; each part has a direction of its own
 */
record Line(String label, List<String> parts) {
  Line {
    parts = parts.stream().filter(part -> !part.isBlank()).toList();
  }

  static Line of(String label, String... parts) {
    return new Line(label, List.of(parts));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
