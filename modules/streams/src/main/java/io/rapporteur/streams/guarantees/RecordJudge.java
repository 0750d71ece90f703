package io.rapporteur.streams.guarantees;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Judges records by what has to be in them. */
final class RecordJudge {
  private static final int SHOWN = 160;

  private RecordJudge() {}

  static GuaranteeFinding readings(GuaranteeCase given) {
    Map<String, AnnotatedDocument> there = annotated(given);
    Map<String, AnnotatedDocument> wanted = new HashMap<>();
    Set<String> versions = new TreeSet<>();
    there.forEach(
        (uri, record) -> {
          versions.add(record.getRuleSetVersion());
          AnnotatedDocument right = given.undisturbed().record(uri, record.getRuleSetVersion());
          if (right != null) {
            wanted.put(uri, right);
          }
        });
    List<String> broken = differences(wanted, there);
    if (there.size() != given.undisturbed().documents()) {
      broken.add(there.size() + " documents of " + given.undisturbed().documents());
    }
    return GuaranteeFinding.of(
        broken,
        "%,d documents in force, read under %,d of %,d states of the rules",
        there.size(),
        versions.size(),
        given.undisturbed().ruleSetVersions().size());
  }

  static GuaranteeFinding routes(GuaranteeCase given) {
    Map<String, Set<String>> wanted = new HashMap<>();
    annotated(given)
        .forEach(
            (uri, record) -> {
              AnnotatedDocument right = given.undisturbed().record(uri, record.getRuleSetVersion());
              if (right != null) {
                right
                    .getRoutes()
                    .forEach(r -> wanted.computeIfAbsent(r, x -> new HashSet<>()).add(uri));
              }
            });
    List<String> broken = new ArrayList<>();
    long placed = 0;
    for (String route : given.written().routes()) {
      Set<String> on =
          given.written().left(topics(given).route(route), AnnotatedDocument.class).keySet();
      Set<String> right = wanted.getOrDefault(route, Set.of());
      placed += on.size();
      on.stream().filter(u -> !right.contains(u)).forEach(u -> broken.add(u + " is on " + route));
      right.stream().filter(u -> !on.contains(u)).forEach(u -> broken.add(u + " not on " + route));
    }
    return GuaranteeFinding.of(
        broken,
        "%,d documents on %,d routes of %,d",
        placed,
        wanted.size(),
        given.written().routes().size());
  }

  static GuaranteeFinding stories(GuaranteeCase given) {
    Map<String, Story> there = given.written().left(topics(given).stories(), Story.class);
    int entries = there.values().stream().mapToInt(story -> story.getLedger().size()).sum();
    long several = there.values().stream().filter(story -> story.getDocuments() > 1).count();
    return GuaranteeFinding.of(
        differences(given.undisturbed().stories(), there),
        "%,d stories, %,d of more than one document, %,d entries of ledgers",
        there.size(),
        several,
        entries);
  }

  static GuaranteeFinding memberships(GuaranteeCase given) {
    Map<String, Membership> there =
        given.written().left(topics(given).memberships(), Membership.class);
    return GuaranteeFinding.of(
        differences(given.undisturbed().memberships(), there), "%,d memberships", there.size());
  }

  static GuaranteeFinding facts(GuaranteeCase given) {
    Map<String, SpecificRecord> there = new HashMap<>();
    there.putAll(given.written().left(topics(given).mentionFacts(), MentionFact.class));
    there.putAll(given.written().left(topics(given).quotationFacts(), QuotationFact.class));
    there.putAll(given.written().left(topics(given).figureFacts(), FigureFact.class));
    List<String> broken = differences(given.undisturbed().rows(), there);
    Map<String, VerdictFact> verdicts =
        given.written().left(topics(given).verdictFacts(), VerdictFact.class);
    broken.addAll(differences(given.undisturbed().verdicts(), verdicts));
    return GuaranteeFinding.of(
        broken, "%,d rows of documents, %,d of stories", there.size(), verdicts.size());
  }

  private static Topics topics(GuaranteeCase given) {
    return given.written().topics();
  }

  private static Map<String, AnnotatedDocument> annotated(GuaranteeCase given) {
    return given.written().left(topics(given).annotated(), AnnotatedDocument.class);
  }

  private static List<String> differences(
      Map<String, ? extends SpecificRecord> wanted, Map<String, ? extends SpecificRecord> there) {
    List<String> broken = new ArrayList<>();
    Set<String> keys = new TreeSet<>(wanted.keySet());
    keys.addAll(there.keySet());
    for (String key : keys) {
      SpecificRecord right = wanted.get(key);
      SpecificRecord found = there.get(key);
      if (found == null) {
        broken.add(key + " is missing: " + shortened(right));
      } else if (right == null) {
        broken.add(key + " has no business there: " + shortened(found));
      } else if (!right.equals(found)) {
        broken.add(key + " differs: " + difference(right, found));
      }
    }
    return broken;
  }

  private static String difference(SpecificRecord right, SpecificRecord found) {
    for (Schema.Field field : right.getSchema().getFields()) {
      Object one = right.get(field.pos());
      Object other = found.get(field.pos());
      if (one == null ? other != null : !one.equals(other)) {
        return field.name() + " wanted " + shortened(one) + " seen " + shortened(other);
      }
    }
    return "in nothing that is written";
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
