package io.rapporteur.analysis.reading;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.DocumentDate;
import io.rapporteur.model.Language;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Subject;
import java.util.ArrayList;
import java.util.List;

/** Starts a record with what the publisher said of the document. */
final class Metadata {
  private Metadata() {}

  static AnnotatedDocument copyOf(Document source) {
    AnnotatedDocument record = empty(source.getUri());
    record.setVersion(source.getVersion());
    record.setVersionCreated(source.getVersionCreated());
    record.setPublished(source.getPublished());
    record.setPubStatus(source.getPubStatus());
    record.setContentType(source.getContentType());
    record.setBy(source.getBy());
    record.setLocated(source.getLocated());
    record.setGenre(source.getGenre());
    record.setInfoSource(source.getInfoSource());
    record.setEdNote(source.getEdNote());
    record.setCanonicalUrl(source.getCanonicalUrl());
    record.getLanguage().setDeclared(source.getLanguage());
    List<Subject> subjects = new ArrayList<>();
    for (String uri : source.getSubjects()) {
      subjects.add(new Subject(uri, "", "publisher", 1.0));
    }
    record.setSubjects(subjects);
    return record;
  }

  /**
   * A record with nothing in it: every field as its schema has it by default. Not with Avro's
   * builder, which looks up every default by the hash of its field, and whose lists cannot take
   * anything out again.
   */
  static AnnotatedDocument empty(String uri) {
    AnnotatedDocument record = new AnnotatedDocument();
    record.setUri(uri);
    record.setVersion(0L);
    record.setPubStatus(PubStatus.usable);
    record.setContentType("text/plain");
    record.setHeadline("");
    record.setBody("");
    record.setLanguage(new Language("und", 0.0, null, new ArrayList<>()));
    record.setDocumentDate(new DocumentDate(null, false, "", new ArrayList<>()));
    record.setEdits(new ArrayList<>());
    record.setSentences(new ArrayList<>());
    record.setTokens(new ArrayList<>());
    record.setLayers(new ArrayList<>());
    record.setMentions(new ArrayList<>());
    record.setEntities(new ArrayList<>());
    record.setDates(new ArrayList<>());
    record.setFigures(new ArrayList<>());
    record.setQuotations(new ArrayList<>());
    record.setSubjects(new ArrayList<>());
    record.setMatches(new ArrayList<>());
    record.setRoutes(new ArrayList<>());
    record.setRuleSetVersion("");
    record.setReadingVersion("");
    return record;
  }
}
