package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * The poll or report that a text goes on with: what it states is told in more than one sentence of
 * a paragraph, {@code The poll shows … . Poe had 12 percent.}, and where those asked are named.
 */
final class ToldSource {
  /** A paper goes on past no more sentences than these without a figure. */
  static final int PAPER = 2;

  /** A body whose figures are reported goes on in the next sentence alone. */
  static final int BODY = 1;

  /** Whoever speaks is done when the words that are his are. */
  static final int SPEAKER = 0;

  /** A poll is taken up no further down. */
  private static final int PARAGRAPHS = 4;

  /** Scores go on in the paragraph after the last ones. */
  private static final int SHARES = 1;

  private final Reading reading;

  /** Who goes on, for how many sentences, and the last sentence that was its. */
  private StatedSource source;

  private int reach;
  private int last = -1;

  /** Where in its sentence the source states something first; chars. */
  private int noted = -1;

  private int since;

  /** The paper named last, and its paragraph: a later sentence may name it again. */
  private StatedSource paper;

  private int paragraph = -1;

  ToldSource(Reading reading) {
    this.reading = reading;
  }

  /**
   * Notes who states something in a sentence: a paper, or somebody who takes its place.
   *
   * @param far how many sentences on it may be taken up
   * @param at offset of the words that say so: what stands before them in the sentence is not its
   */
  void note(StatedSource stated, int far, int sentence, int at) {
    since = noted == sentence && source != null && source.equals(stated) ? since : at;
    noted = sentence;
    source = far > SPEAKER ? stated : null;
    reach = far;
    last = sentence;
    if (far == PAPER) {
      paper = stated;
      paragraph = paragraph(sentence);
    }
  }

  /**
   * Who states a figure of a sentence that names nobody; null when the paper does.
   *
   * @param at offset of the figure
   */
  StatedSource of(int sentence, int at) {
    if (sentence == noted && at < since) {
      return null;
    }
    Sentence here = reading.sentences().get(sentence);
    boolean same = last >= 0 && (paragraph(last) == here.paragraph() || isNextAfterLone(sentence));
    if (source != null && same && sentence - last <= reach && !turns(here)) {
      last = sentence;
      return source;
    }
    boolean near = paper != null && here.paragraph() - paragraph <= PARAGRAPHS;
    if (!near || !namesIt(here)) {
      return null;
    }
    source = paper;
    reach = PAPER;
    last = sentence;
    return paper;
  }

  /**
   * The poll that scores told further down are of, {@code Women favour Poe, 52-37}; null when there
   * is none.
   */
  StatedSource poll(int sentence) {
    boolean near = paper != null && paragraph(sentence) - paragraph <= SHARES;
    if (!near || !isPoll(paper)) {
      return null;
    }
    paragraph = paragraph(sentence);
    return paper;
  }

  /** A report told in a paragraph of one sentence goes on in the next; a poll by those asked. */
  private boolean isNextAfterLone(int sentence) {
    List<Sentence> all = reading.sentences();
    boolean lone = last == 0 || all.get(last - 1).paragraph() != all.get(last).paragraph();
    return reach == PAPER && lone && last + 1 == sentence && noted == last && !isPoll(source);
  }

  private boolean isPoll(StatedSource source) {
    for (int i = reading.tokenAt(source.start()); i < reading.tokenAt(source.end()); i++) {
      if (reading.tokens().get(i).is(AttributionWords.SURVEY)) {
        return true;
      }
    }
    return false;
  }

  private int paragraph(int sentence) {
    return reading.sentences().get(sentence).paragraph();
  }

  /** {@code But the port is open}: the paper speaks again. */
  private boolean turns(Sentence sentence) {
    return reach == BODY
        && reading.tokens().get(sentence.firstToken()).is(GrammarWords.CONJUNCTION);
  }

  /** The one that a pronoun of a sentence may take up, in this paragraph or the one before. */
  StatedSource before(int sentence) {
    return paper != null && paragraph(sentence) - paragraph <= 1 ? paper : null;
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
