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
  private static final Comparator<Subject> MOST_RELEVANT =
      Comparator.comparingDouble(Subject::getRelevance).reversed().thenComparing(Subject::getUri);

  private final Map<String, Subject> subjects = new HashMap<>();

  SubjectLedger(List<Subject> own) {
    own.forEach(subject -> subjects.put(subject.getUri(), subject));
  }

  void give(String uri, String rule, double relevance) {
    Subject before = subjects.get(uri);
    if (before == null || before.getRelevance() < relevance) {
      subjects.put(uri, new Subject(uri, label(uri), rule, relevance));
    }
  }

  private static String label(String uri) {
    MediaTopics.Topic topic = MediaTopics.find(uri);
    return topic == null ? "" : topic.label();
  }

  /**
   * Most relevant first. A broader subject is as relevant as the most relevant one it is implied
   * by.
   */
  List<Subject> ranked() {
    Map<String, Subject> all = new HashMap<>(subjects);
    for (Subject subject : subjects.values()) {
      imply(subject, all);
    }
    List<Subject> ranked = new ArrayList<>(all.values());
    ranked.sort(MOST_RELEVANT);
    return ranked;
  }

  private static void imply(Subject given, Map<String, Subject> all) {
    MediaTopics.Topic topic = MediaTopics.find(given.getUri());
    while (topic != null && topic.broader() != null) {
      Subject before = all.get(topic.broader());
      if (before == null || before.getRelevance() < given.getRelevance()) {
        String uri = topic.broader();
        all.put(
            uri, new Subject(uri, label(uri), "broader:" + given.getUri(), given.getRelevance()));
      }
      topic = MediaTopics.find(topic.broader());
    }
  }
}
