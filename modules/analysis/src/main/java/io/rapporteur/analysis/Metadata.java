package io.rapporteur.analysis;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Subject;
import java.util.ArrayList;
import java.util.List;

/** Starts a record with what the publisher said of the document. */
final class Metadata {
  private Metadata() {}

  static AnnotatedDocument copyOf(Document source) {
    AnnotatedDocument record = AnnotatedDocument.newBuilder().setUri(source.getUri()).build();
    // the builder's own list cannot take anything out again, and a layer may be set twice
    record.setLayers(new ArrayList<>());
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
}
