package io.rapporteur.rules;

import io.rapporteur.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects of one document: its own, those given by rules, and the broader ones these imply.
 */
final class SubjectLedger {
  private final Map<String, Subject> subjects = new HashMap<>();

  SubjectLedger(List<Subject> own) {
    own.forEach(subject -> subjects.put(subject.getUri(), subject));
  }

  void give(String uri, String rule, double relevance) {
    Subject given = new Subject(uri, "", rule, relevance);
    subjects.merge(uri, given, SubjectLedger::stronger);
  }

  private static Subject stronger(Subject a, Subject b) {
    return b.getRelevance() > a.getRelevance() ? b : a;
  }

  /** Most relevant first. */
  List<Subject> ranked() {
    List<Subject> ranked = new ArrayList<>(subjects.values());
    ranked.sort(
        Comparator.comparingDouble(Subject::getRelevance)
            .reversed()
            .thenComparing(Subject::getUri));
    return ranked;
  }
}
