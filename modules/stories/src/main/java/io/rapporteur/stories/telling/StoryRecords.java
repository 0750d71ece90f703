package io.rapporteur.stories.telling;

import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.stories.StoryGroup;
import io.rapporteur.stories.copies.CopyRecords;
import io.rapporteur.stories.copies.Origins;
import io.rapporteur.stories.features.ListTitle;
import io.rapporteur.stories.ledger.ComparedReadings;
import io.rapporteur.stories.ledger.Ledger;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.ledger.LedgerRecords;
import io.rapporteur.stories.ledger.Provenance;
import io.rapporteur.stories.quotations.QuotationGroup;
import io.rapporteur.stories.quotations.QuotationRecords;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.stories.quotations.StoryQuotations;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.yardstick.Transcript;
import io.rapporteur.stories.yardstick.Yardstick;
import io.rapporteur.stories.yardstick.YardstickRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
  /** The earliest documents of a story, whose quotations are drawn together. */
  private static final int QUOTING = 120;

  private static final WordWeights WEIGHTS = WordWeights.bySortAndLength();

  private final RecordBounds bounds = RecordBounds.standard();
  private final Copying copying;
  private final Linking linking;

  /** The part of the heap that what is remembered takes at most. */
  private static final int PART = 5;

  /** What is remembered takes a fifth of the heap at most. */
  public StoryRecords() {
    this(CacheBudget.ofHeap(PART));
  }

  /** With a budget of what is remembered of pairs of documents. */
  public StoryRecords(CacheBudget budget) {
    copying = new Copying(budget);
    linking = new Linking(budget);
  }

  /** Forgets what it remembered, for good. */
  public void release() {
    copying.release();
    linking.release();
  }

  /**
   * What is told of a story.
   *
   * @param group its documents, and why they are in it
   * @param readings the dossiers of these, in any order
   */
  public StoryAndMemberships tell(StoryGroup group, Collection<Dossier> readings) {
    SortedMap<String, Dossier> dossiers = new TreeMap<>();
    readings.forEach(dossier -> dossiers.put(dossier.uri(), dossier));
    List<Dossier> sorted = List.copyOf(dossiers.values());
    SortedMap<String, Origins.Origin> origins = copying.origins(sorted);
    StoryCast cast = StoryCast.of(sorted);
    UnaryOperator<String> witness = uri -> witness(uri, origins);
    List<ComparedReadings> entries = ledger(sorted, witness);
    SpeakerIdentity speakers = new SpeakerIdentity(cast::identity);
    List<QuotationGroup> groups = quotations(sorted, speakers);
    List<LedgerEntry> ledger = new ArrayList<>();
    Provenance provenance = new Provenance(witness, cast::identity);
    entries.forEach(entry -> ledger.add(LedgerRecords.of(entry, provenance)));
    Novelty novelty = Novelty.of(sorted, cast, groups);

    List<Membership> memberships = group.memberships();
    for (Membership membership : memberships) {
      Dossier dossier = dossiers.get(membership.getUri());
      Origins.Origin origin = origins.get(membership.getUri());
      if (origin != null) {
        CopyRecords.write(origin, membership);
      }
      if (dossier != null) {
        membership.setHeadline(ListTitle.of(dossier.document()));
        membership.setInfoSource(ListTitle.source(dossier.document()));
        membership.setPublished(Earlier.text(dossier.published()));
        membership.setAdds(novelty.of(dossier.uri()));
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
            .filter(source -> !source.isEmpty())
            .distinct()
            .sorted()
            .toList());
    story.setLedger(bounded(ledger));
    story.setQuotations(boundedQuotations(groups));
    story.setYardstick(yardstick(sorted, speakers));
    story.setEntities(cast.records(bounds.entities()));
    story.setTimeline(Timeline.of(sorted, ledger, groups, bounds.times()));
    return new StoryAndMemberships(story, memberships);
  }

  private static String witness(String uri, Map<String, Origins.Origin> origins) {
    Origins.Origin origin = origins.get(uri);
    return origin == null || !origin.carrier() ? uri : origin.sources().get(0).witness();
  }

  private List<ComparedReadings> ledger(List<Dossier> dossiers, UnaryOperator<String> witness) {
    Map<List<LedgerFigure>, Dossier> byFigures = new IdentityHashMap<>();
    dossiers.stream()
        .filter(dossier -> !dossier.isTranscript() || dossiers.size() > 1)
        .forEach(dossier -> byFigures.put(dossier.figures(), dossier));
    return Ledger.of(
        byFigures.keySet(),
        (one, other) -> linking.between(byFigures.get(one), byFigures.get(other)),
        witness);
  }

  private static List<QuotationGroup> quotations(List<Dossier> dossiers, SpeakerIdentity speakers) {
    List<Statement> statements = new ArrayList<>();
    dossiers.stream()
        .sorted(Earlier.ORDER)
        .limit(QUOTING)
        .forEach(dossier -> statements.addAll(dossier.statements()));
    return new StoryQuotations(WEIGHTS, speakers).groups(statements);
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
  private List<HeldQuotation> yardstick(List<Dossier> dossiers, SpeakerIdentity speakers) {
    Dossier transcript =
        dossiers.stream()
            .filter(Dossier::isTranscript)
            .max(Comparator.comparing(dossier -> dossier.document().getBody().length()))
            .orElse(null);
    if (transcript == null || dossiers.size() == 1) {
      return List.of();
    }
    Yardstick yardstick = new Yardstick(Transcript.of(transcript.document()), WEIGHTS, speakers);
    List<HeldQuotation> held = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      if (!dossier.isTranscript() && held.size() < bounds.held()) {
        held.addAll(YardstickRecords.of(dossier.document(), yardstick));
      }
    }
    return held.subList(0, Math.min(held.size(), bounds.held()));
  }
}
