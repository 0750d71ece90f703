package io.rapporteur.stories.telling;

import io.rapporteur.stories.copies.CopyIndex;
import io.rapporteur.stories.copies.CopyJudge;
import io.rapporteur.stories.copies.CopyJudgement;
import io.rapporteur.stories.copies.Origins;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who copied whom in a story. Judgements are remembered, since a story is told again with every
 * document that comes, and a judgement depends on two documents alone.
 */
final class Copying {
  private record Pair(String a, long contentA, String b, long contentB) {}

  private final Map<Pair, CopyJudgement> judged;

  /**
   * @param remembered judgements kept
   */
  Copying(int remembered) {
    judged = new Recent<>(remembered);
  }

  /** The origin of each document that repeats another, by uri. */
  SortedMap<String, Origins.Origin> origins(Collection<Dossier> dossiers) {
    Map<String, Dossier> byUri = new LinkedHashMap<>();
    SortedMap<String, Instant> published = new TreeMap<>();
    CopyIndex index = new CopyIndex();
    List<CopyJudgement> judgements = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      long[] fingerprint = dossier.copyText().fingerprint();
      for (CopyIndex.Candidate candidate : index.candidates(fingerprint)) {
        judgements.add(judgement(byUri.get(candidate.uri()), dossier));
      }
      index.put(dossier.uri(), fingerprint);
      byUri.put(dossier.uri(), dossier);
      if (dossier.published() != null) {
        published.put(dossier.uri(), dossier.published());
      }
    }
    return Origins.of(published, judgements);
  }

  private CopyJudgement judgement(Dossier one, Dossier other) {
    boolean ordered = one.uri().compareTo(other.uri()) <= 0;
    Dossier a = ordered ? one : other;
    Dossier b = ordered ? other : one;
    return judged.computeIfAbsent(
        new Pair(a.uri(), a.content(), b.uri(), b.content()),
        pair -> CopyJudge.judge(a.copyText(), b.copyText()));
  }
}
