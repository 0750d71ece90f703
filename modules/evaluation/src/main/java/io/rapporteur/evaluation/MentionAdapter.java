package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;

/** Names, by place and type. */
final class MentionAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MentionAdapter() {}

  static ObjectNode names(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode entities = out.putArray("entities");
    for (Mention mention : read.record().getMentions()) {
      String type = type(mention);
      if (type != null) {
        read.place(entities.addObject(), mention.getSpan()).put("type", type);
      }
    }
    return out;
  }

  private static String type(Mention mention) {
    if (mention.getKind() == MentionKind.demonym) {
      return "NORP";
    }
    if (mention.getKind() != MentionKind.name) {
      return null;
    }
    return switch (mention.getType()) {
      case person -> "PER";
      case organisation -> "ORG";
      case place -> "LOC";
      default -> "MISC";
    };
  }
}
