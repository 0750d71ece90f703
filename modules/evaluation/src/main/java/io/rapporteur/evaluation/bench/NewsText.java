package io.rapporteur.evaluation.bench;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Language;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document while it is written: words, and names that become entities. */
final class NewsText {
  private final StringBuilder headline = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  NewsText headline(String word) {
    space(headline).append(word);
    return this;
  }

  NewsText word(String word) {
    space(body).append(word);
    return this;
  }

  /** A name in the body. */
  NewsText name(EntityType type, String name) {
    space(body);
    String uri = "name:" + type + "/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    Span span = new Span(body.length(), body.length() + name.length(), name);
    body.append(name);
    mentions.add(new Mention(span, type, MentionKind.name, uri));
    Entity entity =
        entities.computeIfAbsent(
            uri,
            key ->
                Entity.newBuilder()
                    .setUri(uri)
                    .setType(type)
                    .setName(name)
                    .setAliases(new ArrayList<>(List.of(name)))
                    .setMentions(0)
                    .build());
    entity.setMentions(entity.getMentions() + 1);
    return this;
  }

  private static StringBuilder space(StringBuilder text) {
    return text.length() == 0 ? text : text.append(' ');
  }

  /**
   * The document as the reading would have it.
   *
   * @param published milliseconds since the epoch
   */
  AnnotatedDocument document(String uri, long published) {
    Instant instant = Instant.ofEpochMilli(published);
    return AnnotatedDocument.newBuilder()
        .setUri(uri)
        .setHeadline(headline.toString())
        .setBody(body.toString())
        .setPublished(instant)
        .setVersionCreated(instant)
        .setLanguage(new Language("en", 1.0, "en", new ArrayList<>()))
        .setMentions(mentions)
        .setEntities(new ArrayList<>(entities.values()))
        .build();
  }
}
