package io.rapporteur.contracts.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes an annotated document as ninjs 3.1: who and what it is about, most salient first, with
 * complete uris; our own identifiers stand in {@code literal}. What ninjs has no place for, figures
 * and quotations, is left out.
 */
public final class NinjsWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  private final JsonGenerator json;

  private NinjsWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * One JSON object on one line, in UTF-8.
   *
   * @param brief whether the body is left out, and the representation called partial
   */
  public static byte[] write(AnnotatedDocument document, boolean brief) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      new NinjsWriter(json).item(document, brief);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void item(AnnotatedDocument document, boolean brief) throws IOException {
    json.writeObjectFieldStart("standard");
    text("name", "ninjs");
    text("version", "3.1");
    text("schema", SCHEMA);
    json.writeEndObject();
    String uri = NinjsUris.of(document.getUri());
    text("uri", uri);
    text("type", "text");
    text("representationType", brief ? "partial" : "full");
    text("version", String.valueOf(document.getVersion()));
    text("versionCreated", document.getVersionCreated());
    text("contentCreated", document.getPublished());
    text("pubStatus", document.getPubStatus());
    text("edNote", document.getEdNote());
    text("language", document.getLanguage().getTag());
    headline(document.getHeadline());
    if (!brief) {
      body(document.getBody());
    }
    text("by", document.getBy());
    text("located", document.getLocated());
    named("genres", document.getGenre());
    named("infoSources", document.getInfoSource());
    altIds(document, uri);
    List<Entity> entities = document.getEntities();
    entities("people", entities, EnumSet.of(EntityType.person));
    entities("organisations", entities, EnumSet.of(EntityType.organisation));
    entities("places", entities, EnumSet.of(EntityType.place));
    entities("objects", entities, EnumSet.of(EntityType.instrument, EntityType.other));
    subjects(document.getSubjects());
  }

  private void headline(String headline) throws IOException {
    if (!headline.isEmpty()) {
      json.writeArrayFieldStart("headlines");
      json.writeStartObject();
      text("contentType", "text/plain");
      text("value", headline);
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void body(String body) throws IOException {
    json.writeArrayFieldStart("bodies");
    json.writeStartObject();
    text("contentType", "text/plain");
    json.writeNumberField("charCount", body.codePointCount(0, body.length()));
    json.writeStringField("value", body);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void altIds(AnnotatedDocument document, String uri) throws IOException {
    json.writeArrayFieldStart("altIds");
    if (document.getCanonicalUrl() != null) {
      altId("canonicalUrl", document.getCanonicalUrl());
    }
    if (!uri.equals(document.getUri())) {
      altId("uri", document.getUri());
    }
    json.writeEndArray();
  }

  private void altId(String role, String value) throws IOException {
    json.writeStartObject();
    text("role", role);
    text("value", value);
    json.writeEndObject();
  }

  private void entities(String field, List<Entity> entities, Set<EntityType> types)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Entity entity : entities) {
      if (types.contains(entity.getType())) {
        json.writeStartObject();
        text("name", entity.getName());
        text("rel", "about");
        text("uri", NinjsUris.of(entity));
        text("literal", entity.getUri());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void subjects(List<Subject> subjects) throws IOException {
    json.writeArrayFieldStart("subjects");
    for (Subject subject : subjects) {
      json.writeStartObject();
      text("name", subject.getName());
      text("rel", "about");
      text("uri", NinjsUris.of(subject));
      text("literal", subject.getUri());
      text("creator", subject.getRule());
      // ninjs counts in whole hundredths
      long relevance = Math.round(100 * Math.max(0, Math.min(1, subject.getRelevance())));
      json.writeNumberField("relevance", relevance);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void named(String field, String name) throws IOException {
    if (name != null && !name.isEmpty()) {
      json.writeArrayFieldStart(field);
      json.writeStartObject();
      text("name", name);
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  /** A field, left out when there is nothing to say. */
  private void text(String field, Object value) throws IOException {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      json.writeStringField(field, text);
    }
  }
}
