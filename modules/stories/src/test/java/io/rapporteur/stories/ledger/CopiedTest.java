package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CopiedTest {
  private static final UnaryOperator<String> WITNESS = uri -> uri.equals("copy") ? "wire" : uri;

  @Test
  void shouldReadAFigureOfACopyAsItsOriginalHasIt() {
    Report wire =
        new Report("wire", MORNING)
            .says("In Brenn [52 people] were detained at the Orla gate.", "person", "arrested", 52);
    Report copy =
        new Report("copy", MORNING.plusSeconds(60))
            .says("In Brenn [52 persons] were held at the Orla gate.", "person", "injured", 52);
    Report other =
        new Report("other", MORNING.plusSeconds(90))
            .says("In Brenn [30 people] were hurt at the Orla gate.", "person", "injured", 30);
    List<ComparedReadings> entries = ledger(wire, copy, other);
    assertThat(entries.get(0).readings())
        .extracting(LedgerFigure::uri)
        .containsExactly("copy", "wire");
    assertThat(entries).hasSize(2);
  }

  @Test
  void shouldReadForItselfWhatACopyHasOtherwiseOrAddsOrOnlySharesANumberWith() {
    List<LedgerFigure> wire =
        new Report("wire", MORNING)
            .says("In Brenn [52 people] were detained.", "person", "arrested", 52)
            .says("Some [two guards] were hurt at the mill.", "person", "injured", 2)
            .figures();
    List<LedgerFigure> copy =
        new Report("copy", MORNING)
            .says("In Brenn [25 people] were detained.", "person", "arrested", 25)
            .says("Then [two bridges] were closed.", "bridge", "closed", 2)
            .figures();
    assertThat(Copied.of(copy, wire)).isEmpty();
    assertThat(Copied.of(copy, null)).isEmpty();
    List<LedgerFigure> twice =
        new Report("copy", MORNING)
            .says("In Brenn [52 people] were detained.", "person", "arrested", 52)
            .says("It was [52 people] in Brenn that were detained.", "person", "arrested", 52)
            .figures();
    assertThat(Copied.of(twice, wire)).isEmpty();
    assertThat(Copied.of(wire, wire)).hasSize(2);
  }

  @Test
  void shouldUpdateWhereOneSourceCorrectsItself() {
    String cut = "The Halm works will cut [%s] in Brenn by the summer, it said.";
    Report wire = cut("wire", cut.formatted("2,800 posts"), 2800).by("Orla Wire");
    Report mended = cut("copy", cut.formatted("2,300 posts"), 2300).by("Orla Wire");
    assertThat(verdict(wire, mended.titled("CORRECTED: Halm cuts posts")))
        .isEqualTo(Verdict.UPDATE);
    assertThat(verdict(wire, mended.titled("Halm cuts posts"))).isEqualTo(Verdict.SINGLE);
    Report other = cut("copy", cut.formatted("2,300 posts"), 2300).by("Brenn Post");
    assertThat(verdict(wire, other.titled("CORRECTED: Halm cuts posts"))).isEqualTo(Verdict.SINGLE);
  }

  private static Verdict verdict(Report... reports) {
    Provenance provenance = new Provenance(WITNESS, (document, its) -> its);
    return LedgerRecords.of(ledger(reports).get(0), provenance).getVerdict();
  }

  private static Report cut(String uri, String sentence, double value) {
    return new Report(uri, uri.equals("wire") ? MORNING : Report.EVENING)
        .says(sentence, "post", "dismissed", value);
  }

  private static List<ComparedReadings> ledger(Report... reports) {
    Map<String, List<LedgerFigure>> byUri = new TreeMap<>();
    for (Report report : reports) {
      List<LedgerFigure> figures = report.figures();
      byUri.put(figures.get(0).uri(), figures);
    }
    return Ledger.of(byUri.keySet(), byUri::get, new FigureLinks(), WITNESS);
  }
}
