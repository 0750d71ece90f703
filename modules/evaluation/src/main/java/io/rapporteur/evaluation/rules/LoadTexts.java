package io.rapporteur.evaluation.rules;

import io.rapporteur.evaluation.WireStories;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annotated documents of a given length for load. Made from real wire stories where the evaluation
 * data is at hand ({@code load_reuters21578/docs.jsonl.gz}), joined until they are long enough;
 * else made ({@link LoadWords}). Names are marked by their capitals alone, so that the cost of
 * matching is not mixed with that of reading.
 */
public final class LoadTexts {
  private static final Pattern NAME =
      Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2}");

  private LoadTexts() {}

  /**
   * Documents of about that many bytes.
   *
   * @param data the evaluation folder; may be null or lack the stories
   */
  public static List<AnnotatedDocument> documents(Path data, int count, int bytes) {
    return documents(texts(data, count, bytes));
  }

  /** The texts alone; at most {@code count}. */
  public static List<String> texts(Path data, int count, int bytes) {
    return WireStories.in(data) ? joined(data, count, bytes) : written(count, bytes);
  }

  /** Texts as documents with their names marked. */
  public static List<AnnotatedDocument> documents(List<String> texts) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      documents.add(annotated("urn:load:" + i, texts.get(i)));
    }
    return documents;
  }

  private static List<String> written(int count, int bytes) {
    LoadWords writer = new LoadWords(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(writer.text(bytes));
    }
    return texts;
  }

  private static List<String> joined(Path data, int count, int bytes) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String story : WireStories.read(data, Integer.MAX_VALUE)) {
      text.append(story).append("\n\n");
      if (text.length() >= bytes && texts.size() < count) {
        texts.add(text.substring(0, bytes));
        text.setLength(0);
      }
    }
    return texts;
  }

  private static AnnotatedDocument annotated(String uri, String text) {
    int end = Math.max(1, text.indexOf('\n'));
    AnnotatedDocument document =
        AnnotatedDocument.newBuilder()
            .setUri(uri)
            .setHeadline(text.substring(0, Math.min(end, 120)))
            .setBody(text)
            .setInfoSource("wire")
            .build();
    document.getLanguage().setTag("en");
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    while (names.find() && entities.size() < 40) {
      String name = names.group();
      EntityType type = name.indexOf(' ') > 0 ? EntityType.person : EntityType.place;
      String entity = "name:" + name;
      // The stories hold no supplementary characters: chars are code points.
      Span span = new Span(names.start(), names.end(), name);
      mentions.add(new Mention(span, type, MentionKind.name, entity));
      if (entities.stream().noneMatch(e -> e.getUri().equals(entity))) {
        entities.add(Entity.newBuilder().setUri(entity).setType(type).setName(name).build());
      }
    }
    document.setMentions(mentions);
    document.setEntities(entities);
    return document;
  }
}
