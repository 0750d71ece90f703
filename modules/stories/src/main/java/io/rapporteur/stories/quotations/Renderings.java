package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordSort;
import io.rapporteur.stories.wording.WordWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The different wordings of a story's statements and which of them are renderings of one. Copies
 * carry the same words a hundred times; each wording is compared once.
 */
final class Renderings {
  private final List<List<Statement>> wordings;
  private final List<Edge> edges = new ArrayList<>();
  private final List<StatementMatch> own = new ArrayList<>();

  /**
   * Two wordings of one statement.
   *
   * @param first number of the one
   * @param second number of the other, which is higher
   * @param match how the first stands to the second
   */
  record Edge(int first, int second, StatementMatch match) {}

  Renderings(Collection<Statement> statements, QuotationMatcher matcher, WordWeights weights) {
    Map<String, List<Statement>> byKey = new TreeMap<>();
    statements.stream()
        .sorted()
        .distinct()
        .forEach(s -> byKey.computeIfAbsent(key(s), k -> new ArrayList<>()).add(s));
    wordings = List.copyOf(byKey.values());
    List<Statement> each = wordings.stream().map(same -> same.get(0)).toList();
    Candidates candidates = new Candidates(each, weights);
    for (int i = 0; i < each.size(); i++) {
      own.add(matcher.compare(each.get(i), each.get(i)));
      for (int j : candidates.after(i)) {
        StatementMatch match = matcher.compare(each.get(i), each.get(j));
        if (match != null) {
          edges.add(new Edge(i, j, match));
        }
      }
    }
  }

  /** How many wordings there are. */
  int size() {
    return wordings.size();
  }

  /** The statements of a wording, in order. */
  List<Statement> of(int wording) {
    return wordings.get(wording);
  }

  /** Whether the wording is of reported speech. */
  boolean isReported(int wording) {
    return wordings.get(wording).get(0).reported();
  }

  /** How statements of one wording stand to each other; null when the words say too little. */
  StatementMatch own(int wording) {
    return own.get(wording);
  }

  List<Edge> edges() {
    return edges;
  }

  /** All that makes a difference to the matcher. */
  private static String key(Statement statement) {
    StringBuilder key = new StringBuilder(statement.reported() ? "reported" : "quoted");
    key.append(statement.person() ? "|" + statement.speaker() + "|" : "|");
    for (ComparedWord word : statement.wording().words()) {
      key.append(word.afterGap() ? " … " : " ").append(word.form());
      key.append(word.editorial() ? "]" : "").append(word.capital() ? "'" : "");
      key.append(word.sort() == WordSort.NAME ? "^" : "");
    }
    return key.toString();
  }
}
