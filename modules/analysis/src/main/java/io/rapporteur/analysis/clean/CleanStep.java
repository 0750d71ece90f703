package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.html.HtmlArticle;
import io.rapporteur.analysis.html.HtmlReader;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.analysis.text.WellFormed;

/**
 * Cleans: takes the article out of its page or its text, and notes in the record every edit that
 * was made on the way. Precision goes first: in doubt a line stays.
 */
public final class CleanStep implements Step {

  @Override
  public StepName name() {
    return StepName.CLEAN;
  }

  @Override
  public void apply(Reading reading) {
    String raw = WellFormed.of(reading.source().getBody());
    String given = reading.source().getHeadline();
    if (given != null) {
      // The publisher's word goes before what a page says of itself.
      reading.result().setHeadline(headline(given));
    }
    boolean html = reading.source().getContentType().contains("html");
    TracedText text;
    if (html) {
      HtmlArticle article = HtmlReader.read(raw);
      article.metadata().fill(reading.result());
      boolean marked = article.stated() || Residue.isShown(article.text().text());
      text = marked ? Residue.clean(article.text()) : article.text();
    } else {
      text = Residue.clean(TracedText.of(raw));
    }
    reading.checkTime();
    text = Characters.clean(Mojibake.repair(text));
    reading.checkTime();
    String headline = reading.result().getHeadline();
    CleanText clean = new TextCleaner(text, headline, reading.result().getBy(), html).clean();
    reading.body(clean.text().text());
    reading.result().setEdits(clean.text().edits());
    clean.fill(reading);
  }

  /** A headline has no edits: what is no letter of it goes. */
  private static String headline(String given) {
    return ValueSpaces.single(Residue.clean(TracedText.of(WellFormed.of(given))).text());
  }
}
