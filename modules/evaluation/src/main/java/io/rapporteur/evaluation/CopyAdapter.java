package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.stories.copies.CopyDocument;
import io.rapporteur.stories.copies.CopyIndex;
import io.rapporteur.stories.copies.CopyJudge;
import io.rapporteur.stories.copies.CopyJudgement;
import io.rapporteur.stories.copies.CopyRelation;
import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.stories.copies.Overlap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Pairs of documents of which one repeats the other. */
final class CopyAdapter {
  /**
   * Jaccard's index from which two bodies are near-duplicates: .8, and a margin, since the set cuts
   * figures into other words than we do (and counts nothing between .5 and .8).
   */
  private static final double NEAR = .75;

  /** Bodies with fewer words are no story. */
  private static final int LEAST_WORDS = 30;

  private CopyAdapter() {}

  /** What every pair that shares text is to each other. */
  static List<ObjectNode> relations(List<JsonNode> documents) throws MalformedLineException {
    List<ObjectNode> out = new ArrayList<>();
    join(texts(documents), new CopyIndex(), (a, b) -> add(CopyJudge.judge(a, b), out));
    return out;
  }

  private static void add(CopyJudgement judgement, List<ObjectNode> out) {
    if (judgement.relation() != CopyRelation.NONE) {
      out.add(
          JsonNodeFactory.instance
              .objectNode()
              .put("a", judgement.a())
              .put("b", judgement.b())
              .put("relation", judgement.relation().name().toLowerCase(Locale.ROOT))
              .put("source", judgement.source())
              .put("ca", judgement.shareOfA())
              .put("cb", judgement.shareOfB()));
    }
  }

  /** The pairs of bodies whose runs of words are nearly the same. */
  static List<ObjectNode> nearDuplicates(List<JsonNode> documents) throws MalformedLineException {
    List<CopyText> texts = texts(documents);
    texts.removeIf(text -> text.allWords() < LEAST_WORDS);
    List<ObjectNode> out = new ArrayList<>();
    // Of runs nearly all equal well over half of the winnowed ones are.
    join(
        texts,
        new CopyIndex(2, 50),
        (a, b) -> {
          if (Overlap.jaccard(a, b) >= NEAR) {
            out.add(JsonNodeFactory.instance.objectNode().put("a", a.uri()).put("b", b.uri()));
          }
        });
    return out;
  }

  private static void join(
      List<CopyText> texts, CopyIndex index, BiConsumer<CopyText, CopyText> use) {
    Map<String, CopyText> byUri = new HashMap<>();
    for (CopyText text : texts) {
      for (CopyIndex.Candidate candidate : index.candidates(text.fingerprint())) {
        use.accept(text, byUri.get(candidate.uri()));
      }
      index.put(text.uri(), text.fingerprint());
      byUri.put(text.uri(), text);
    }
  }

  private static List<CopyText> texts(List<JsonNode> documents) throws MalformedLineException {
    List<CopyText> texts = new ArrayList<>();
    for (JsonNode line : documents) {
      if (!line.path("text").isTextual()) {
        throw new MalformedLineException("text", "there is none in " + line.path("id").asText());
      }
      texts.add(
          CopyText.of(
              CopyDocument.plain(
                  line.path("id").asText(),
                  line.path("title").asText(""),
                  line.path("text").asText(),
                  line.path("outlet").asText(""),
                  time(line))));
    }
    return texts;
  }

  private static Instant time(JsonNode line) throws MalformedLineException {
    if (!line.hasNonNull("time")) {
      return null;
    }
    try {
      return Instant.parse(line.path("time").asText());
    } catch (DateTimeException e) {
      throw new MalformedLineException("time", "no time: " + line.path("time").asText());
    }
  }
}
