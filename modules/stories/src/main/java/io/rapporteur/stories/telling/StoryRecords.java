package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.stories.StoryGroup;
import io.rapporteur.stories.copies.CopyRecords;
import io.rapporteur.stories.copies.Origins;
import io.rapporteur.stories.ledger.ComparedReadings;
import io.rapporteur.stories.ledger.Ledger;
import io.rapporteur.stories.ledger.LedgerRecords;
import io.rapporteur.stories.ledger.Provenance;
import io.rapporteur.stories.quotations.QuotationGroup;
import io.rapporteur.stories.quotations.QuotationRecords;
import io.rapporteur.stories.quotations.StoryQuotations;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.yardstick.Transcript;
import io.rapporteur.stories.yardstick.Yardstick;
import io.rapporteur.stories.yardstick.YardstickRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Makes the records of stories: who copied whom, the ledger of figures, who said what, the
 * yardstick, who and what it is about, the time line and what each document adds. A function of the
 * group and the readings of its documents; what two documents are to each other is remembered for
 * the next time. Not for several threads.
 */
public final class StoryRecords {
  /** Different texts of statements that are drawn together. */
  private static final int STATEMENTS = 600;

  /** Documents that carry one text of these, the earliest; more than a record lists. */
  private static final int CARRIERS = 100;

  private static final WordWeights WEIGHTS = WordWeights.bySortAndLength();

  private final RecordBounds bounds = RecordBounds.standard();
  private final Stint stint = new Stint();
  private final Copying copying;
  private final Linking linking;
  private final Workings workings;

  /** What is remembered takes three tenths of the heap at most. */
  public StoryRecords() {
    this(StoryCaches.ofHeap());
  }

  /** With budgets of what is remembered. */
  public StoryRecords(StoryCaches caches) {
    copying = new Copying(caches.pairs(), stint);
    linking = new Linking(caches.pairs(), stint);
    workings = new Workings(caches, stint);
  }

  /** Forgets what it remembered, for good. */
  public void release() {
    copying.release();
    linking.release();
    workings.release();
  }

  /**
   * What is told of a story, or nothing yet where that takes longer. A story of thousands can take
   * minutes the first time, and while it is told nothing else is done. What was worked out is
   * remembered, so that it needs less the next time, as long as there is room for it.
   *
   * @param group its documents, and why they are in it
   * @param source gives what was read of them
   * @param most for what has to be worked out; what is made of that comes on top
   */
  public Optional<StoryAndMemberships> tell(StoryGroup group, DossierSource source, Duration most) {
    stint.begin(most);
    try {
      return Optional.of(tell(group, source));
    } catch (Stint.OverException e) {
      return Optional.empty();
    } finally {
      stint.end();
    }
  }

  /**
   * What is told of a story.
   *
   * @param group its documents, and why they are in it
   * @param source gives what was read of them
   */
  public StoryAndMemberships tell(StoryGroup group, DossierSource source) {
    StoryDocuments documents = workings.of(source);
    SortedMap<String, Brief> briefs = new TreeMap<>();
    group.uris().forEach(uri -> briefs.put(uri, documents.brief(uri)));
    List<Brief> sorted = List.copyOf(briefs.values());
    SortedMap<String, Origins.Origin> origins = copying.origins(sorted, documents);
    StoryCast cast = StoryCast.of(sorted);
    Map<String, String> witnesses = witnesses(origins);
    UnaryOperator<String> witness = uri -> witnesses.getOrDefault(uri, uri);
    List<ComparedReadings> entries = ledger(briefs, documents, witness);
    SpeakerIdentity speakers = new SpeakerIdentity(cast::identity);
    List<QuotationGroup> groups =
        new StoryQuotations(WEIGHTS, speakers)
            .groups(Spoken.of(sorted, documents, STATEMENTS, CARRIERS));
    List<LedgerEntry> ledger = new ArrayList<>();
    Provenance provenance = new Provenance(witness, cast::identity);
    entries.forEach(entry -> ledger.add(LedgerRecords.of(entry, provenance)));
    Novelty novelty = Novelty.of(sorted, cast, groups);

    List<Membership> memberships = group.memberships();
    for (Membership membership : memberships) {
      Brief brief = briefs.get(membership.getUri());
      Origins.Origin origin = origins.get(membership.getUri());
      if (origin != null) {
        CopyRecords.write(origin, membership);
      }
      if (brief != null) {
        membership.setHeadline(brief.headline());
        membership.setInfoSource(brief.source());
        membership.setPublished(Earlier.text(brief.published()));
        membership.setAdds(novelty.of(brief.uri()));
      }
    }
    Story story =
        group.record(memberships.subList(0, Math.min(bounds.members(), memberships.size())));
    story.setDocuments(memberships.size());
    story.setWitnesses(
        (int) memberships.stream().filter(m -> m.getOrigin() == Origin.witness).count());
    story.setSources(
        memberships.stream()
            .map(Membership::getInfoSource)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList());
    story.setLedger(bounded(ledger));
    story.setQuotations(boundedQuotations(groups));
    story.setYardstick(yardstick(sorted, documents, speakers));
    story.setEntities(cast.records(bounds.entities()));
    story.setTimeline(Timeline.of(sorted, ledger, groups, bounds.times()));
    return new StoryAndMemberships(story, memberships);
  }

  /** From each document that repeats another to that. */
  private static Map<String, String> witnesses(Map<String, Origins.Origin> origins) {
    Map<String, String> witnesses = new HashMap<>();
    origins.forEach(
        (uri, origin) -> {
          if (origin.carrier()) {
            witnesses.put(uri, origin.sources().get(0).witness());
          }
        });
    return witnesses;
  }

  private List<ComparedReadings> ledger(
      SortedMap<String, Brief> briefs, StoryDocuments documents, UnaryOperator<String> witness) {
    List<String> byTime =
        briefs.values().stream()
            .filter(brief -> !brief.transcript() || briefs.size() > 1)
            .filter(brief -> !brief.figures().isEmpty())
            .sorted(Earlier.ORDER)
            .map(Brief::uri)
            .toList();
    return Ledger.of(
        byTime,
        uri -> documents.figures(briefs.get(uri)),
        (one, other) ->
            linking.between(
                one,
                other,
                DocumentPair.of(briefs.get(one.get(0).uri()), briefs.get(other.get(0).uri()))),
        witness);
  }

  /**
   * The entries that most witnesses stand for, in the order they have; a few of something told in
   * passing come last.
   */
  private List<LedgerEntry> bounded(List<LedgerEntry> ledger) {
    Map<LedgerEntry, Integer> place = new IdentityHashMap<>();
    ledger.forEach(entry -> place.put(entry, place.size()));
    List<LedgerEntry> kept =
        ledger.stream()
            .sorted(Comparator.comparing((LedgerEntry entry) -> -Weight.of(entry)))
            .limit(bounds.entries())
            .sorted(Comparator.comparing(Weight::isTrivial).thenComparing(place::get))
            .toList();
    for (LedgerEntry entry : kept) {
      if (entry.getReadings().size() > bounds.readings()) {
        entry.setReadings(entry.getReadings().subList(0, bounds.readings()));
      }
    }
    return kept;
  }

  private List<StoryQuotation> boundedQuotations(List<QuotationGroup> groups) {
    return groups.stream()
        .sorted(Comparator.comparing((QuotationGroup group) -> -group.carriers().size()))
        .limit(bounds.quotations())
        .sorted(Comparator.comparing(QuotationGroup::fullest))
        .map(QuotationRecords::of)
        .map(this::bounded)
        .toList();
  }

  private StoryQuotation bounded(StoryQuotation quotation) {
    if (quotation.getCarriers().size() > bounds.carriers()) {
      quotation.setCarriers(quotation.getCarriers().subList(0, bounds.carriers()));
    }
    return quotation;
  }

  /** Against the fullest transcript, the one of least uri among equals. */
  private List<HeldQuotation> yardstick(
      List<Brief> briefs, StoryDocuments documents, SpeakerIdentity speakers) {
    Brief transcript =
        briefs.stream()
            .filter(Brief::transcript)
            .max(Comparator.comparing(Brief::length))
            .orElse(null);
    if (transcript == null || briefs.size() == 1) {
      return List.of();
    }
    AnnotatedDocument said = documents.dossier(transcript.uri()).document();
    Yardstick yardstick = new Yardstick(Transcript.of(said), WEIGHTS, speakers);
    List<HeldQuotation> held = new ArrayList<>();
    for (Brief brief : briefs) {
      if (!brief.transcript() && held.size() < bounds.held()) {
        held.addAll(YardstickRecords.of(documents.dossier(brief.uri()).document(), yardstick));
      }
    }
    return held.subList(0, Math.min(held.size(), bounds.held()));
  }
}
