package io.rapporteur.cli.story;

import io.rapporteur.model.Additions;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Repeat;
import io.rapporteur.model.Replaced;
import io.rapporteur.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The documents: witnesses, and carriers with whom they copy and what they changed. */
final class DocumentsSection {
  private static final int MOST_CHANGES = 6;

  private DocumentsSection() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items =
        sources.documents().stream().map(document -> item(document, sources)).toList();
    return new ReportSection("Documents", "", items);
  }

  private static ReportItem item(Membership document, StorySources sources) {
    boolean carrier = document.getOrigin() == Origin.carrier;
    List<ReportLine> lines = new ArrayList<>();
    lines.add(
        ReportLine.of(
            document.getOrigin().name(),
            ShortTimes.of(document.getPublished()),
            document.getUri()));
    for (Repeat repeat : document.getRepeats()) {
      lines.add(repeated(document, repeat, sources));
      lines.add(changes("figures", repeat.getFiguresChanged()));
      lines.add(changes("quotations", repeat.getQuotationsChanged()));
      lines.add(changes("words", repeat.getWordsChanged()));
      lines.add(
          new ReportLine("told by", repeat.getWhy().stream().map(sources::readable).toList()));
    }
    lines.add(adds(document.getAdds()));
    lines.add(
        new ReportLine("here for", document.getWhy().stream().map(sources::readable).toList()));
    return new ReportItem(
        sources.label(document.getUri()),
        carrier ? Tone.CARE : Tone.PLAIN,
        document.getHeadline(),
        lines);
  }

  private static ReportLine repeated(Membership document, Repeat repeat, StorySources sources) {
    boolean whole = document.getDuplicateOf() != null && document.getRepeats().get(0) == repeat;
    return ReportLine.of(
        whole ? "copies" : "has parts of",
        sources.label(repeat.getUri()),
        percent(repeat.getShareTaken()) + " of its words come from there",
        percent(repeat.getShareCarried()) + " of those there are carried here",
        String.format(
            Locale.ROOT,
            "%d added, %d dropped, %d changed",
            repeat.getAddedWords(),
            repeat.getDroppedWords(),
            repeat.getChangedWords()));
  }

  private static ReportLine changes(String what, List<Replaced> changes) {
    List<String> parts = new ArrayList<>();
    for (Replaced change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
      parts.add(side(change.getFrom()) + " became " + side(change.getTo()));
    }
    if (changes.size() > MOST_CHANGES) {
      parts.add("and " + (changes.size() - MOST_CHANGES) + " more");
    }
    return new ReportLine(what, parts);
  }

  private static String side(String words) {
    return words.isEmpty() ? "nothing" : ReportPhrases.quoted(words);
  }

  private static ReportLine adds(Additions adds) {
    if (adds == null) {
      return ReportLine.of("adds");
    }
    if (adds.getNothing()) {
      return ReportLine.of("adds", "nothing new");
    }
    return ReportLine.of(
        "adds",
        counted(adds.getEntities(), "name"),
        counted(adds.getFigures(), "figure"),
        counted(adds.getQuotations(), "quotation"));
  }

  private static String counted(List<String> things, String thing) {
    return things.isEmpty() ? "" : ReportPhrases.count(things.size(), thing);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
