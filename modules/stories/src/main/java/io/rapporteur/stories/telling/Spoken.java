package io.rapporteur.stories.telling;

import io.rapporteur.stories.quotations.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements of a story that are drawn together. Each different text costs a comparison with
 * those that are like it, so that there are so many of them and no more: half from where the story
 * begins, half from where it stands now. Whoever carries one of them word for word is in it, from
 * whatever time.
 */
final class Spoken {
  private final Set<Long> texts = new HashSet<>();

  private Spoken() {}

  /**
   * The statements.
   *
   * @param most different texts of statements
   * @param carriers of one text, the earliest
   */
  static List<Statement> of(
      Collection<Brief> briefs, StoryDocuments documents, int most, int carriers) {
    List<Brief> byTime = new ArrayList<>(briefs);
    byTime.sort(Earlier.ORDER);
    Spoken spoken = new Spoken();
    spoken.take(byTime, most / 2);
    Collections.reverse(byTime);
    spoken.take(byTime, most);
    Collections.reverse(byTime);
    Map<Long, Integer> carried = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Brief brief : byTime) {
      Set<Brief.Place> its = new HashSet<>();
      for (Brief.Said said : brief.statements()) {
        if (spoken.texts.contains(said.text())
            && carried.merge(said.text(), 1, Integer::sum) <= carriers) {
          its.add(said.place());
        }
      }
      if (!its.isEmpty()) {
        documents.statements(brief).stream()
            .filter(statement -> its.contains(Brief.Place.of(statement)))
            .forEach(statements::add);
      }
    }
    return statements;
  }

  private void take(List<Brief> briefs, int until) {
    for (Brief brief : briefs) {
      for (Brief.Said said : brief.statements()) {
        if (texts.size() >= until) {
          return;
        }
        texts.add(said.text());
      }
    }
  }
}
