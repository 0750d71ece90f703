package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * The poll or report that a text goes on with: what it states is told in more than one sentence of
 * a paragraph, {@code The poll shows … . Poe had 12 percent.}, and where those asked are named.
 */
final class ToldSource {
  /** It goes on past no more sentences than these without a figure. */
  private static final int SENTENCES = 2;

  /** A poll is taken up no further down. */
  private static final int PARAGRAPHS = 4;

  private final Reading reading;
  private Source source;
  private int paragraph = -1;

  /** The last sentence that was its. */
  private int last = -1;

  ToldSource(Reading reading) {
    this.reading = reading;
  }

  /** Notes who states something in a sentence: a paper, or somebody who takes its place. */
  void note(Source stated, boolean medium, int sentence) {
    int here = reading.sentences().get(sentence).paragraph();
    if (medium) {
      source = stated;
      last = sentence;
      paragraph = here;
    } else if (here == paragraph) {
      source = null;
    }
  }

  /** Who states a figure of a sentence that names nobody; null when the paper does. */
  Source of(int sentence) {
    if (source == null) {
      return null;
    }
    Sentence here = reading.sentences().get(sentence);
    if (here.paragraph() == paragraph) {
      boolean goesOn = sentence - last <= SENTENCES || namesIt(here);
      last = goesOn ? sentence : last;
      return goesOn ? source : null;
    }
    return here.paragraph() - paragraph <= PARAGRAPHS && namesIt(here) ? source : null;
  }

  /** The one that a pronoun of a sentence may take up, in this paragraph or the one before. */
  Source before(int sentence) {
    int here = reading.sentences().get(sentence).paragraph();
    return source != null && here - paragraph <= 1 ? source : null;
  }

  /** {@code those surveyed}, {@code in the poll}. */
  private boolean namesIt(Sentence sentence) {
    List<Token> tokens = reading.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean same =
          tokens.get(i).is(AttributionWords.DATA_NOUN)
              && i > sentence.firstToken()
              && tokens.get(i - 1).is(CommonWords.DEFINITE);
      if (same || tokens.get(i).is(AttributionWords.ASKED)) {
        return true;
      }
    }
    return false;
  }
}
