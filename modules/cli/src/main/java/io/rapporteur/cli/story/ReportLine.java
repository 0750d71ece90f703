package io.rapporteur.cli.story;

import java.util.List;

/**
 * A line under an item.
 *
 * @param label a word of ours; may be empty
 * @param parts its text, which may come from documents; each part has a direction of its own
 */
record ReportLine(String label, List<String> parts) {
  ReportLine {
    parts = parts.stream().filter(part -> !part.isBlank()).toList();
  }

  static ReportLine of(String label, String... parts) {
    return new ReportLine(label, List.of(parts));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
