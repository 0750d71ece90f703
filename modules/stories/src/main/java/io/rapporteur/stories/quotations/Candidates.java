package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordWeights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of statements worth an alignment: those that share enough of the weight of the
 * shorter's words of content. Words are compared by their beginnings, so that other forms count.
 */
final class Candidates {
  private static final int STEM = 5;

  /** Of the shorter's weight, per cent. */
  private static final int SHARED = 25;

  private final List<Map<String, Integer>> stems = new ArrayList<>();
  private final Map<String, List<Integer>> having = new HashMap<>();
  private final int[] all;

  Candidates(List<Statement> statements, WordWeights weights) {
    this.all = new int[statements.size()];
    for (int i = 0; i < statements.size(); i++) {
      Map<String, Integer> its = new HashMap<>();
      for (ComparedWord word : statements.get(i).wording().words()) {
        if (word.sort().hasContent() && !word.editorial()) {
          String form = word.form();
          its.putIfAbsent(form.substring(0, Math.min(STEM, form.length())), weights.of(word));
        }
      }
      if (its.isEmpty()) {
        // of small words alone nothing is shared but all of them
        its.put(String.join(" ", statements.get(i).wording().forms()), 1);
      }
      stems.add(its);
      all[i] = its.values().stream().mapToInt(Integer::intValue).sum();
      int number = i;
      its.keySet()
          .forEach(stem -> having.computeIfAbsent(stem, s -> new ArrayList<>()).add(number));
    }
  }

  /** The numbers of later statements that may be the same as the one, in order. */
  List<Integer> after(int i) {
    Map<Integer, Integer> shared = new HashMap<>();
    stems
        .get(i)
        .forEach(
            (stem, weight) ->
                having.get(stem).stream()
                    .filter(j -> j > i)
                    .forEach(j -> shared.merge(j, weight, Integer::sum)));
    return shared.entrySet().stream()
        .filter(e -> e.getValue() * 100 >= SHARED * Math.min(all[i], all[e.getKey()]))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
