package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
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
import java.util.List;
import java.util.Map;

/** What was new in a story, and when. */
final class Timeline {
  private final Map<String, Instant> published = new HashMap<>();
  private final List<TimelineEntry> entries = new ArrayList<>();

  private Timeline() {}

  static List<TimelineEntry> of(
      List<Dossier> dossiers, List<LedgerEntry> ledger, List<QuotationGroup> groups, int most) {
    Timeline timeline = new Timeline();
    List<Dossier> byTime = dossiers.stream().sorted(Earlier.ORDER).toList();
    for (Dossier dossier : byTime) {
      timeline.published.put(dossier.uri(), dossier.published());
      timeline.report(dossier, dossier == byTime.get(0));
    }
    ledger.stream().filter(entry -> entry.getReadings().size() > 1).forEach(timeline::figures);
    groups.forEach(timeline::quotation);
    timeline.entries.sort(
        Comparator.comparing((TimelineEntry entry) -> entry.getTime().isEmpty())
            .thenComparing(TimelineEntry::getTime, Earlier.ISO)
            .thenComparing(TimelineEntry::getUri)
            .thenComparing(entry -> entry.getKind().ordinal())
            .thenComparing(TimelineEntry::getText));
    return List.copyOf(timeline.entries.subList(0, Math.min(most, timeline.entries.size())));
  }

  private void report(Dossier dossier, boolean first) {
    AnnotatedDocument document = dossier.document();
    String headline = ListTitle.of(document);
    TimelineKind kind = first ? TimelineKind.FIRST_REPORT : TimelineKind.REPORT;
    add(kind, dossier.published(), dossier.uri(), headline, null);
    Instant made = document.getVersionCreated();
    if (document.getPublished() != null && made != null && made.isAfter(document.getPublished())) {
      add(TimelineKind.CORRECTION, made, dossier.uri(), headline, null);
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
      add(TimelineKind.FIGURE, time, value.getFirst(), text, entry.getKey());
    }
  }

  private void quotation(QuotationGroup group) {
    Carrier first = group.carriers().get(0);
    String uri = first.statement().uri();
    String text = ListTitle.cut(group.fullest().text());
    add(TimelineKind.QUOTATION, published.get(uri), uri, text, null);
  }

  private void add(TimelineKind kind, Instant time, String uri, String text, String entry) {
    entries.add(new TimelineEntry(kind, Earlier.text(time), uri, text, entry));
  }
}
