package io.rapporteur.stories.telling;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.Reading;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import io.rapporteur.stories.features.ListTitle;
import io.rapporteur.stories.quotations.Carrier;
import io.rapporteur.stories.quotations.QuotationGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was new in a story, and when. */
final class Timeline {
  /** An entry with its time, null when it is not known. */
  private record Timed(Instant time, TimelineEntry entry) {
    boolean is(TimelineKind kind) {
      return entry.getKind() == kind;
    }
  }

  private static final Comparator<Timed> BY_TIME =
      Comparator.comparing(Timed::time, Earlier.TIME)
          .thenComparing(timed -> timed.entry.getUri())
          .thenComparing(timed -> timed.entry.getKind().ordinal())
          .thenComparing(timed -> timed.entry.getText());

  /** The first report, then what says what was new; of each the newest. */
  private static final Comparator<Timed> FIRST_TO_STAY =
      Comparator.comparing((Timed timed) -> !timed.is(TimelineKind.FIRST_REPORT))
          .thenComparing(timed -> timed.is(TimelineKind.REPORT))
          .thenComparing(Timed::time, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(BY_TIME);

  private final Map<String, Instant> published = new HashMap<>();
  private final List<Timed> entries = new ArrayList<>();

  /** Texts by document: a figure that stands in two entries of the ledger is new once. */
  private final Map<String, Set<String>> figures = new HashMap<>();

  private Timeline() {}

  static List<TimelineEntry> of(
      List<Brief> briefs, List<LedgerEntry> ledger, List<QuotationGroup> groups, int most) {
    Timeline timeline = new Timeline();
    List<Brief> byTime = briefs.stream().sorted(Earlier.ORDER).toList();
    for (Brief brief : byTime) {
      timeline.published.put(brief.uri(), brief.published());
      timeline.report(brief, brief == byTime.get(0));
    }
    ledger.stream().filter(entry -> entry.getReadings().size() > 1).forEach(timeline::figures);
    groups.forEach(timeline::quotation);
    return timeline.entries.stream()
        .sorted(FIRST_TO_STAY)
        .limit(most)
        .sorted(BY_TIME)
        .map(Timed::entry)
        .toList();
  }

  private void report(Brief brief, boolean first) {
    TimelineKind kind = first ? TimelineKind.FIRST_REPORT : TimelineKind.REPORT;
    add(kind, brief.published(), brief.uri(), brief.headline(), null);
    if (brief.corrected() != null) {
      add(TimelineKind.CORRECTION, brief.corrected(), brief.uri(), brief.headline(), null);
    }
  }

  private void figures(LedgerEntry entry) {
    for (LedgerValue value : entry.getValues()) {
      String text =
          entry.getReadings().stream()
              .filter(reading -> reading.getUri().equals(value.getFirst()))
              .map(Reading::getFigure)
              .filter(figure -> figure.getValues().equals(value.getValues()))
              .map(Novelty::text)
              .findFirst()
              .orElse(entry.getMeasure());
      Instant time = published.get(value.getFirst());
      if (figures.computeIfAbsent(value.getFirst(), uri -> new HashSet<>()).add(text)) {
        add(TimelineKind.FIGURE, time, value.getFirst(), text, entry.getKey());
      }
    }
  }

  private void quotation(QuotationGroup group) {
    Carrier first = group.carriers().get(0);
    String uri = first.statement().uri();
    String text = ListTitle.cut(group.fullest().text());
    add(TimelineKind.QUOTATION, published.get(uri), uri, text, null);
  }

  private void add(TimelineKind kind, Instant time, String uri, String text, String entry) {
    entries.add(new Timed(time, new TimelineEntry(kind, Earlier.text(time), uri, text, entry)));
  }
}
