package io.rapporteur.stories.copies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leads each document that repeats another to the witness at the end of its chain. A function of
 * the set of documents and judgements, whatever their order.
 *
 * <p>A document repeats the text it has most of; a text of which it has a part beside that, of
 * another witness, is a second source of it (two wires in one article). Where it stays open which
 * of two was first, the one published first, and of one minute the one with the lesser uri, stands
 * for both: two copies are never two witnesses. What one document's origin is depends on those
 * alone that it is linked to by judgements, directly or over others: a component may be led by
 * itself.
 */
public final class Origins {
  /** Who takes less than this from others has something to say of its own. */
  private static final double CARRIER = .5;

  private final Map<String, Instant> published;
  private final SortedMap<String, List<CopyJudgement>> bySource = new TreeMap<>();
  private final Set<List<String>> copies = new HashSet<>();

  /**
   * Where a document comes from.
   *
   * @param uri of the document
   * @param sources what it repeats, each with its witness; the one it has most of first
   */
  public record Origin(String uri, List<Source> sources) {
    public Origin {
      sources = List.copyOf(sources);
    }

    /** Whether it adds no evidence: half of its words or more are of its sources. */
    public boolean carrier() {
      return sources.stream().mapToDouble(s -> s.judgement().shareOf(uri)).sum() >= CARRIER;
    }
  }

  /**
   * A text that a document repeats.
   *
   * @param witness uri of the document at the end of the chain
   * @param judgement of the document and the witness, or, where these two are not copies
   *     themselves, of the document and the next in the chain
   */
  public record Source(String witness, CopyJudgement judgement) {}

  private Origins(Map<String, Instant> published, Collection<CopyJudgement> judgements) {
    this.published = published;
    for (CopyJudgement judgement : judgements) {
      if (judgement.relation().isCopy()) {
        copies.add(List.of(judgement.a(), judgement.b()));
        String source = source(judgement);
        bySource.computeIfAbsent(judgement.other(source), uri -> new ArrayList<>()).add(judgement);
      }
    }
    bySource.forEach((uri, list) -> list.sort(best(uri)));
  }

  /**
   * The origin of each document that repeats another, by uri.
   *
   * @param published when each document was; those of unknown time may be missing
   * @param judgements of pairs, each pair once; those that are no copies are passed over
   */
  public static SortedMap<String, Origin> of(
      Map<String, Instant> published, Collection<CopyJudgement> judgements) {
    Origins all = new Origins(published, judgements);
    SortedMap<String, Origin> origins = new TreeMap<>();
    for (String uri : all.bySource.keySet()) {
      List<Source> sources = all.sources(uri);
      if (!sources.isEmpty()) {
        origins.put(uri, new Origin(uri, sources));
      }
    }
    return origins;
  }

  private List<Source> sources(String uri) {
    List<Source> sources = new ArrayList<>();
    if (carrier(uri) && witness(uri).equals(uri)) {
      // The earliest of a ring stands for all of it.
      return sources;
    }
    Set<String> witnesses = new HashSet<>();
    for (CopyJudgement judgement : bySource.get(uri)) {
      String witness = witness(judgement.other(uri));
      if (!witness.equals(uri) && witnesses.add(witness)) {
        sources.add(new Source(witness, direct(uri, witness, judgement)));
      }
    }
    return sources;
  }

  /** Whether half of its words come from others: of sources that repeat each other one counts. */
  private boolean carrier(String uri) {
    List<String> counted = new ArrayList<>();
    double share = 0;
    for (CopyJudgement judgement : bySource.getOrDefault(uri, List.of())) {
      String source = judgement.other(uri);
      if (counted.stream().noneMatch(other -> copies.contains(pair(source, other)))) {
        counted.add(source);
        share += judgement.shareOf(uri);
      }
    }
    return share >= CARRIER;
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  private CopyJudgement direct(String uri, String witness, CopyJudgement next) {
    return bySource.get(uri).stream()
        .filter(judgement -> judgement.other(uri).equals(witness))
        .findFirst()
        .orElse(next);
  }

  /** The end of the chain of best sources; of a ring, its earliest document. */
  private String witness(String uri) {
    Set<String> way = new LinkedHashSet<>();
    String at = uri;
    while (carrier(at) && way.add(at)) {
      at = bySource.get(at).get(0).other(at);
    }
    if (!way.contains(at)) {
      return at;
    }
    List<String> ring = new ArrayList<>(way);
    return ring.subList(ring.indexOf(at), ring.size()).stream().min(earliest()).orElseThrow();
  }

  private String source(CopyJudgement judgement) {
    if (judgement.source() != null) {
      return judgement.source();
    }
    return earliest().compare(judgement.a(), judgement.b()) <= 0 ? judgement.a() : judgement.b();
  }

  private Comparator<String> earliest() {
    return Comparator.comparing(
            (String uri) -> published.get(uri), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Most of the document first; then who was first. */
  private Comparator<CopyJudgement> best(String uri) {
    return Comparator.comparing(CopyJudgement::relation)
        .thenComparing(judgement -> -Math.round(100 * judgement.shareOf(uri)))
        .thenComparing(judgement -> judgement.other(uri), earliest());
  }
}
