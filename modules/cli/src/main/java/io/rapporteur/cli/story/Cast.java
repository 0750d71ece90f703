package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import java.util.List;

/** Who and what a story is about. */
final class Cast {
  private Cast() {}

  static Section of(Story story) {
    return new Section("About", "", story.getEntities().stream().map(Cast::item).toList());
  }

  private static Item item(StoryEntity entity) {
    String also =
        entity.getNames().isEmpty() ? "" : ", also " + String.join("; ", entity.getNames());
    return new Item(
        entity.getType().name(),
        Tone.PLAIN,
        entity.getName() + also + ", in " + Words.count(entity.getDocuments(), "document"),
        List.of(new Line("one for", entity.getWhy())));
  }
}
