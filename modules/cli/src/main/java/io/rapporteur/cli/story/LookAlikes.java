package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;

/** Stories that look alike, and why they are others. */
final class LookAlikes {
  private LookAlikes() {}

  static Section of(Story story, Map<String, String> headlines) {
    List<Item> items =
        story.getNotSame().stream()
            .map(
                other ->
                    new Item(
                        "not the same",
                        Tone.PLAIN,
                        headlines.getOrDefault(other.getStory(), other.getStory()),
                        List.of(
                            Line.of("why", other.getWhy()), Line.of("story", other.getStory()))))
            .toList();
    return new Section("Look-alikes", "", items);
  }
}
