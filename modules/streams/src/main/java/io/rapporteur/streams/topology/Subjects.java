package io.rapporteur.streams.topology;

import io.rapporteur.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subjects of the publisher and of the rules together. */
final class Subjects {
  private Subjects() {}

  /** Each subject once, a rule's before the publisher's, most relevant first. */
  static List<Subject> merged(List<Subject> published, List<Subject> tagged) {
    Map<String, Subject> byUri = new LinkedHashMap<>();
    tagged.forEach(subject -> byUri.putIfAbsent(subject.getUri(), subject));
    published.forEach(subject -> byUri.putIfAbsent(subject.getUri(), subject));
    List<Subject> merged = new ArrayList<>(byUri.values());
    merged.sort(
        Comparator.comparingDouble(Subject::getRelevance)
            .reversed()
            .thenComparing(Subject::getUri));
    return merged;
  }
}
