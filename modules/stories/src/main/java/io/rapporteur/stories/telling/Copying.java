package io.rapporteur.stories.telling;

import io.rapporteur.stories.copies.CopyIndex;
import io.rapporteur.stories.copies.CopyJudge;
import io.rapporteur.stories.copies.CopyJudgement;
import io.rapporteur.stories.copies.CopyRelation;
import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.stories.copies.LikestTexts;
import io.rapporteur.stories.copies.Origins;
import io.rapporteur.stories.copies.Rewording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who copied whom in a story. Judgements are remembered, since a story is told again with every
 * document that comes, and a judgement depends on two documents alone.
 */
final class Copying {
  /** Documents beside which one is judged. */
  private static final int BESIDE = 12;

  /** Documents of a story of which each two are looked at that tell the same figures. */
  private static final int FIRST = 48;

  /** Different figures from which a document can be another, reworded. */
  private static final int FEWEST_FIGURES = 3;

  /** What a judgement takes without the words it names, about. */
  private static final int JUDGEMENT = 400;

  private final Recent<DocumentPair, CopyJudgement> judged;

  /**
   * @param budget of what is remembered
   * @param stint in which is judged
   */
  Copying(CacheBudget budget, Stint stint) {
    judged = new Recent<>(budget, judgement -> JUDGEMENT + judgement.differences().bytes(), stint);
  }

  /**
   * The origin of each document that repeats another, by uri. Each is judged beside those it shares
   * most of its runs of words with: in a story of up to a dozen documents with all that share any.
   */
  SortedMap<String, Origins.Origin> origins(Collection<Brief> briefs, StoryDocuments documents) {
    SortedMap<String, Brief> byUri = new TreeMap<>();
    SortedMap<String, Instant> published = new TreeMap<>();
    for (Brief brief : briefs) {
      byUri.put(brief.uri(), brief);
      if (brief.published() != null) {
        published.put(brief.uri(), brief.published());
      }
    }
    List<String> uris = List.copyOf(byUri.keySet());
    LikestTexts texts =
        new LikestTexts(uris, byUri.values().stream().map(Brief::fingerprint).toList());
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (int i = 0; i < uris.size(); i++) {
      for (CopyIndex.Candidate candidate : texts.of(i, BESIDE)) {
        pairs.add(pair(uris.get(i), candidate.uri()));
      }
    }
    List<CopyJudgement> judgements = new ArrayList<>();
    for (List<String> pair : pairs) {
      judgements.add(judgement(byUri.get(pair.get(0)), byUri.get(pair.get(1)), documents));
    }
    for (List<String> pair : sameFigures(byUri)) {
      if (pairs.add(pair)) {
        CopyJudgement judgement =
            judgement(byUri.get(pair.get(0)), byUri.get(pair.get(1)), documents);
        // a part is told by words in a row, of which these share too few to be looked at for them
        if (judgement.relation() == CopyRelation.COPY) {
          judgements.add(judgement);
        }
      }
    }
    return Origins.of(published, judgements);
  }

  /**
   * Pairs that tell the same figures, as those do of which one is the other reworded; of the first
   * documents alone, since each is held against each.
   */
  private static List<List<String>> sameFigures(SortedMap<String, Brief> byUri) {
    List<Brief> first =
        byUri.values().stream()
            .filter(brief -> values(brief).size() >= FEWEST_FIGURES)
            .sorted(Earlier.ORDER)
            .limit(FIRST)
            .toList();
    List<Set<Long>> values = first.stream().map(Copying::values).toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int k = i + 1; k < first.size(); k++) {
        Set<Long> common = new HashSet<>(values.get(i));
        common.retainAll(values.get(k));
        if (common.size() * 2 >= Math.max(values.get(i).size(), values.get(k).size())) {
          pairs.add(pair(first.get(i).uri(), first.get(k).uri()));
        }
      }
    }
    return pairs;
  }

  private static Set<Long> values(Brief brief) {
    return brief.figures().stream().map(Brief.Told::value).collect(Collectors.toSet());
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  private CopyJudgement judgement(Brief a, Brief b, StoryDocuments documents) {
    return judged.of(DocumentPair.of(a, b), pair -> judged(documents.text(a), documents.text(b)));
  }

  private static CopyJudgement judged(CopyText a, CopyText b) {
    return Rewording.of(a, b, CopyJudge.judge(a, b));
  }

  /** Forgets all, for good. */
  void release() {
    judged.release();
  }
}
