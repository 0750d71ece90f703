package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.quotations.SourceStatement;
import io.rapporteur.analysis.quotations.SourceStatements;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says who states each figure: the speaker of the shortest quotation around it, a source within
 * that quotation, or the one its sentence names; nobody where the paper itself speaks. To be called
 * when speakers and mentions have their entities.
 */
final class FigureGivers {
  /** A verb this far before a figure, in chars, states something else. */
  private static final int REACH = 320;

  private static final String SHARE = "%";

  /** Tokens after a share that may say whose it is. */
  private static final int ASKED_REACH = 9;

  private final Reading reading;
  private final SourceStatements statements;
  private final SourceLabels labels;
  private final List<Quotation> quotations = new ArrayList<>();

  /** What the sentence looked at last says. */
  private List<SourceStatement> around = List.of();

  private int looked = -1;

  /** The last sentence with a share of those asked. */
  private int asked = -1;

  private final ToldSource told;
  private final RivalPolls rivals;

  private FigureGivers(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.statements = SourceStatements.of(reading);
    this.labels = new SourceLabels(reading, index);
    this.told = new ToldSource(reading);
    this.rivals = new RivalPolls(reading, index);
    for (Quotation quotation : reading.result().getQuotations()) {
      if (quotation.getKind() != QuotationKind.scare) {
        quotations.add(quotation);
      }
    }
    quotations.sort(Comparator.comparingInt(quotation -> quotation.getSpan().getStart()));
  }

  /** Sets {@code giver} and {@code givenBy} of the reading's figures where they can be told. */
  static void apply(Reading reading, EntityIndex index) {
    if (!reading.result().getFigures().isEmpty() && !reading.tokens().isEmpty()) {
      new FigureGivers(reading, index).applyAll();
    }
  }

  private void applyAll() {
    List<Quotation> open = new ArrayList<>();
    int next = 0;
    for (Figure figure : reading.result().getFigures()) {
      int start = figure.getSpan().getStart();
      int end = figure.getSpan().getEnd();
      while (next < quotations.size() && quotations.get(next).getSpan().getStart() <= start) {
        open.add(quotations.get(next++));
      }
      open.removeIf(quotation -> quotation.getSpan().getEnd() <= start);
      int at = reading.toChar(start);
      StatedSource source = source(innermost(open, end), at);
      boolean score = source == null && (isScore(figure) || isOfAsked(figure, at));
      give(
          figure, score ? told.poll(reading.tokens().get(reading.tokenAt(at)).sentence()) : source);
    }
  }

  /** {@code 52-37}: what is a share in a poll alone, for it has no sign. */
  private static boolean isScore(Figure figure) {
    String exact = figure.getSpan().getExact();
    return figure.getUnit().equals(SHARE)
        && !exact.isEmpty()
        && exact.chars().allMatch(Character::isDigit);
  }

  /**
   * {@code 41 percent would choose Poe}, {@code 41 percent of voters}: what those asked say, where
   * a poll is told; and the shares after it in the sentence.
   */
  private boolean isOfAsked(Figure figure, int at) {
    if (!figure.getUnit().equals(SHARE)) {
      return false;
    }
    List<Token> tokens = reading.tokens();
    int token = reading.tokenAt(at);
    int sentence = tokens.get(token).sentence();
    if (sentence == asked) {
      return true;
    }
    int end = Math.min(reading.sentences().get(sentence).endToken(), token + ASKED_REACH);
    for (int i = token + 1; i < end; i++) {
      if (tokens.get(i).is(AttributionWords.IN_POLLS)
          || tokens.get(i).is(AttributionWords.OPINION)) {
        asked = sentence;
        return true;
      }
      if (tokens.get(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private StatedSource source(Quotation quotation, int at) {
    int sentence = reading.tokens().get(reading.tokenAt(at)).sentence();
    lookAtUpTo(sentence);
    SourceStatement statement = statement(quotation, at);
    StatedSource source =
        statement == null ? null : labels.of(statement.start(), statement.end(), last(at));
    boolean another =
        source != null && source.start() != statement.start() && labels.isMedium(source);
    if (another && !isOfPapers(statement.cueStart())) {
      // "It plans to …" after a poll: whoever that is, it is not the poll.
      return null;
    }
    if (source != null && !(isPlace(source) && hasSpeaker(quotation))) {
      boolean goesOn = labels.isOpen(source) && isOfPapers(statement.cueStart());
      StatedSource poll = goesOn ? told.before(sentence) : null;
      if (poll == null) {
        told.note(source, reach(source, statement.medium()), sentence, from(statement));
      }
      return poll == null ? source : poll;
    }
    if (quotation != null) {
      source = labels.of(quotation);
      boolean those = source != null && labels.isAsked(source);
      StatedSource poll = those ? told.of(sentence, at) : null;
      poll = those && poll == null ? told.poll(sentence) : poll;
      boolean cued = quotation.getCueSpan() != null;
      if (source != null
          && labels.isOpen(source)
          && (!cued || isOfPapers(reading.toChar(quotation.getCueSpan().getStart())))) {
        poll = told.before(sentence);
      }
      if (poll != null) {
        return poll;
      }
      boolean spoken = quotation.getKind() != QuotationKind.indirect;
      int reach = reach(source, labels.isMedium(source));
      int far = spoken && reach == ToldSource.BODY ? ToldSource.SPEAKER : reach;
      told.note(source, far, sentence, 0);
      return source;
    }
    StatedSource rival = rivals.of(sentence);
    return rival == null ? told.of(sentence, at) : rival;
  }

  /** {@code It shows}, {@code it said}: a poll does so, though it plans and offers nothing. */
  private boolean isOfPapers(int cue) {
    Token verb = reading.tokens().get(reading.tokenAt(cue));
    return verb.is(AttributionWords.EVIDENCE_VERB) || verb.is(AttributionWords.TELLING_VERB);
  }

  private static int from(SourceStatement statement) {
    return statement.whole() ? 0 : statement.cueStart();
  }

  /** {@code Norland has reported 300 cases, the institute said}: the country is spoken of. */
  private static boolean isPlace(StatedSource source) {
    return source.entity() != null && source.entity().getType() == EntityType.place;
  }

  private static boolean hasSpeaker(Quotation quotation) {
    return quotation != null && quotation.getSpeakerSpan() != null;
  }

  /** Reads the sentences of a figure's paragraph and of the one before, up to it, each once. */
  private void lookAtUpTo(int sentence) {
    if (sentence == looked) {
      return;
    }
    List<Sentence> sentences = reading.sentences();
    int from = sentence;
    while (from > looked + 1
        && sentences.get(from - 1).paragraph() >= sentences.get(sentence).paragraph() - 1) {
      from--;
    }
    for (int s = from; s <= sentence; s++) {
      around = statements.around(sentences.get(s).start());
      for (SourceStatement each : around) {
        StatedSource source = labels.of(each.start(), each.end(), last(each.start()));
        labels.note(source);
        told.note(source, each.medium() ? ToldSource.PAPER : ToldSource.SPEAKER, s, from(each));
      }
    }
    looked = sentence;
  }

  private static int reach(StatedSource source, boolean paper) {
    if (paper) {
      return ToldSource.PAPER;
    }
    boolean body =
        source != null
            && source.entity() != null
            && source.entity().getType() == EntityType.organisation;
    return body ? ToldSource.BODY : ToldSource.SPEAKER;
  }

  private void give(Figure figure, StatedSource source) {
    Entity entity = source == null ? null : source.entity();
    boolean place = entity != null && entity.getType() == EntityType.place;
    figure.setGivenBy(entity == null || place ? null : entity.getUri());
    figure.setGiver(source == null ? null : reading.span(source.start(), source.end()));
  }

  private static Quotation innermost(List<Quotation> open, int end) {
    Quotation best = null;
    for (Quotation quotation : open) {
      boolean covers = quotation.getSpan().getEnd() >= end;
      if (covers && (best == null || quotation.getSpan().getStart() >= best.getSpan().getStart())) {
        best = quotation;
      }
    }
    return best;
  }

  /** The quotation that began last before an offset and has a speaker. */
  private Quotation last(int at) {
    int start = reading.toCodePoint(at);
    Quotation last = null;
    for (Quotation quotation : quotations) {
      if (quotation.getSpan().getStart() > start) {
        break;
      }
      last = quotation.getSpeakerSpan() == null ? last : quotation;
    }
    return last;
  }

  /** The statement that holds a figure, within its quotation if it has one; null when none does. */
  private SourceStatement statement(Quotation quotation, int at) {
    int floor = quotation == null ? 0 : reading.toChar(quotation.getSpan().getStart());
    int limit =
        quotation == null ? Integer.MAX_VALUE : reading.toChar(quotation.getSpan().getEnd());
    SourceStatement before = null;
    SourceStatement after = null;
    for (SourceStatement each : around) {
      boolean own = !each.medium() && at >= each.start() && at < each.end();
      boolean inside =
          !own && each.cueStart() >= floor && each.cueEnd() <= limit && !speaks(each, at);
      if (inside && each.cueEnd() <= at && at - each.cueEnd() < REACH) {
        before = each;
      } else if (quotation == null && each.whole() && each.cueStart() > at && after == null) {
        after = each;
      }
    }
    return before != null ? before : after;
  }

  /** Whether what a source states there is a quotation, which the figure is not in. */
  private boolean speaks(SourceStatement statement, int at) {
    int start = reading.toCodePoint(statement.start());
    int cue = reading.toCodePoint(statement.cueStart());
    int figure = reading.toCodePoint(at);
    for (Quotation quotation : quotations) {
      boolean its =
          quotation.getSpeakerSpan() != null
              && quotation.getSpeakerSpan().getStart() == start
              && quotation.getCueSpan() != null
              && quotation.getCueSpan().getStart() == cue;
      // "…, said Ada Poe, who won 40 seats": what follows a name tells of her.
      boolean tail =
          statement.whole()
              && statement.start() < statement.cueStart()
              && quotation.getSpan().getEnd() <= cue
              && figure > cue;
      if (its && tail) {
        // "…, the ministry said on Monday, with 38 deaths": its, too.
        return false;
      }
      if (its) {
        return quotation.getSpan().getStart() > figure || quotation.getSpan().getEnd() <= figure;
      }
    }
    return false;
  }
}
