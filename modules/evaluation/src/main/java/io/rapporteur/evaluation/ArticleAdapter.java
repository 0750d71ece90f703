package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Subject;
import java.time.ZoneOffset;

/** What is said of a document as a whole: its text, its language, its topics. */
final class ArticleAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArticleAdapter() {}

  static ObjectNode article(ReadDocument read) {
    AnnotatedDocument record = read.record();
    ObjectNode out = JSON.objectNode();
    out.put("body", record.getBody());
    out.put("title", record.getHeadline());
    if (record.getPublished() != null) {
      out.put("date", record.getPublished().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    return out;
  }

  static ObjectNode language(ReadDocument read) {
    return JSON.objectNode().put("lang", read.record().getLanguage().getTag());
  }

  static ObjectNode topics(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode topics = out.putArray("topics");
    for (Subject subject : read.record().getSubjects()) {
      topics.add(subject.getUri());
    }
    return out;
  }
}
