package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Says which entity speaks each quotation: by the name in the speaker's expression, by a role that
 * one person holds, or, for {@code he} and {@code the minister}, by who spoke or acted last. Where
 * the text does not allow it, the speaker stays null and {@code speakerName} repeats the
 * expression.
 */
final class SpeakerResolver {
  /** What follows them within quoted words may be said by another. */
  private static final Set<String> INNER_MARKS = Set.of("\"", "'", "“", "‘", "«");

  private final Reading reading;
  private final EntityIndex index;
  private final SpeakerExpressions names;
  private final PronounAntecedents antecedents;

  /** The last one who spoke, in the narrator's text. */
  private Speaker last;

  /** The turn that stands open, and its end in chars. */
  private Speaker turn;

  private int turnEnd = -1;

  private SpeakerResolver(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.names = new SpeakerExpressions(reading, index);
    this.antecedents = new PronounAntecedents(reading, index);
  }

  /**
   * Sets {@code speaker} and {@code speakerName} of every quotation of a reading, and adds mentions
   * for the pronouns it resolved.
   */
  static void resolve(Reading reading, EntityIndex index) {
    new SpeakerResolver(reading, index).resolveAll();
  }

  private void resolveAll() {
    for (Quotation quotation : reading.result().getQuotations()) {
      reading.checkTime();
      Span span = quotation.getSpeakerSpan();
      if (span == null || quotation.getKind() == QuotationKind.scare) {
        continue;
      }
      int end = reading.toChar(span.getEnd());
      int start = names.ownRole(reading.toChar(span.getStart()), end);
      if (start > reading.toChar(span.getStart())) {
        span = reading.span(start, end);
        quotation.setSpeakerSpan(span);
      }
      int from = reading.toChar(quotation.getSpan().getStart());
      int to = reading.toChar(quotation.getSpan().getEnd());
      boolean inTurn = from < turnEnd;
      Speaker voice =
          quotation.getKind() == QuotationKind.turn
              ? label(quotation, start, end)
              : voice(span.getExact(), start, end, inTurn);
      if (isBody(voice) && speaksOfItself(quotation, start)) {
        voice = Speaker.of(null, "");
      }
      quotation.setSpeaker(voice.entity() == null ? null : voice.entity().getUri());
      quotation.setSpeakerName(voice.name());
      if (quotation.getKind() == QuotationKind.turn) {
        turn = voice;
        turnEnd = to;
      }
      last = voice.at(start, Math.max(end, to));
    }
  }

  private static boolean isBody(Speaker voice) {
    return voice.entity() != null && voice.entity().getType() == EntityType.organisation;
  }

  /**
   * Whether quoted words that were only taken to go on with an earlier sentence say I: no body
   * does, so that whoever speaks them was not named.
   */
  private boolean speaksOfItself(Quotation quotation, int speaker) {
    int said = reading.sentenceAt(reading.toChar(quotation.getSpan().getStart()));
    if (reading.sentenceAt(speaker) >= said) {
      return false;
    }
    Span words = quotation.getQuoted().isEmpty() ? null : quotation.getQuoted().get(0);
    int end = words == null ? 0 : reading.tokenAt(reading.toChar(words.getEnd()));
    for (int i = end == 0 ? 0 : reading.tokenAt(reading.toChar(words.getStart())); i < end; i++) {
      Token token = reading.tokens().get(i);
      if (INNER_MARKS.contains(token.text()) || token.text().equals(".")) {
        return false;
      }
      if (token.is(AttributionWords.SELF)) {
        return true;
      }
    }
    return false;
  }

  private Speaker label(Quotation quotation, int start, int end) {
    String label = quotation.getSpeakerSpan().getExact();
    Entity entity = names.named(start, end);
    if (entity == null && names.looksLikeName(label, start)) {
      entity = names.byName(label);
      if (entity == null && !names.isRoleLabel(label, start)) {
        entity = index.entityNamed(label, EntityType.person, start, end);
      }
    }
    return Speaker.of(entity, label);
  }

  private Pronoun pronoun(String expression, int start) {
    String lower = expression.toLowerCase(Locale.ROOT);
    return Pronoun.of(reading.packAt(start).lexicon().find(lower));
  }

  private Speaker voice(String expression, int start, int end, boolean inTurn) {
    Pronoun pronoun = names.isAddressed(start) ? null : pronoun(expression, start);
    if (pronoun == Pronoun.FIRST) {
      return inTurn && turn != null ? turn : Speaker.of(null, "");
    }
    if (pronoun != null) {
      Speaker voice = antecedents.of(pronoun, start, last);
      if (voice.entity() != null) {
        index.add(start, end, voice.entity(), MentionKind.pronoun);
      }
      return voice;
    }
    Speaker before = antecedents.speakerBefore(start, last);
    boolean named = names.holdsName(start, end);
    Entity entity =
        named
            ? names.named(start, end)
            : names.takenUp(start, end, before, antecedents.isClose(start, last));
    if (entity == null && !named) {
      entity = names.named(start, end);
    }
    if (entity == null) {
      entity = names.unmarked(start, end);
    }
    if (entity == null) {
      entity = names.byRole(start, end, before);
    }
    if (entity != null && !named) {
      names.relink(start, end, entity);
    }
    return Speaker.of(entity, expression);
  }
}
