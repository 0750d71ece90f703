package io.rapporteur.evaluation.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

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
    Path stories = data == null ? null : data.resolve("load_reuters21578/docs.jsonl.gz");
    boolean real = stories != null && Files.exists(stories);
    return real ? joined(stories, count, bytes) : written(count, bytes);
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

  private static List<String> joined(Path stories, int count, int bytes) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(stories)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine();
          line != null && texts.size() < count;
          line = in.readLine()) {
        text.append(body(line)).append("\n\n");
        if (text.length() >= bytes) {
          texts.add(text.substring(0, bytes));
          text.setLength(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + stories, e);
    }
    return texts;
  }

  private static String body(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("text")) {
          parser.nextToken();
          return String.valueOf(parser.getValueAsString(""));
        }
      }
      return "";
    }
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
