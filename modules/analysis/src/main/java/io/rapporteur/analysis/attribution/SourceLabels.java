package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import java.util.List;
import java.util.Locale;

/** The words that stand for a source, a pronoun's antecedent in its place, and who it is. */
final class SourceLabels {
  /** Words from a name to the paper that is its, an ending and an adjective among them. */
  private static final int BEFORE_PAPER = 4;

  private final Reading reading;
  private final EntityIndex index;
  private final SpeakerExpressions names;
  private final PronounAntecedents antecedents;

  /** Who stated something last. */
  private StatedSource recent;

  SourceLabels(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.names = new SpeakerExpressions(reading, index);
    this.antecedents = new PronounAntecedents(reading, index);
  }

  /** Notes whom a later pronoun may take up. */
  void note(StatedSource source) {
    // A poll plans and offers nothing: whoever made it is not what "it" takes up.
    recent = isMedium(source) ? new StatedSource(source.start(), source.end(), null) : source;
  }

  /** Whether a source is whom a survey asked, or a share of them. */
  boolean isAsked(StatedSource source) {
    for (int i = reading.tokenAt(source.start()); i < reading.tokenAt(source.end()); i++) {
      Token token = reading.tokens().get(i);
      if (token.is(AttributionWords.ASKED)
          || token.is(AttributionWords.IN_POLLS)
          || token.is(CommonWords.FRACTION)) {
        return true;
      }
    }
    return false;
  }

  /** The speaker of a quotation; null when it has none. */
  StatedSource of(Quotation quotation) {
    if (quotation.getSpeakerSpan() == null) {
      return null;
    }
    int start = reading.toChar(quotation.getSpeakerSpan().getStart());
    int end = reading.toChar(quotation.getSpeakerSpan().getEnd());
    Entity entity = quotation.getSpeaker() == null ? null : index.byUri(quotation.getSpeaker());
    if (pronoun(start, end) != null) {
      return antecedent(start, end, entity, quotation.getSpeakerName());
    }
    StatedSource source = new StatedSource(start, end, entity);
    if (entity != null || !isMedium(source)) {
      return source;
    }
    int to = publishedBy(end);
    return new StatedSource(start, to, entity(start, to));
  }

  /**
   * The source that words name.
   *
   * @param last the quotation before, whose speaker a pronoun may take up; null when there is none
   */
  StatedSource of(int start, int end, Quotation last) {
    Pronoun pronoun = pronoun(start, end);
    if (pronoun == null) {
      return new StatedSource(start, end, entity(start, end));
    }
    Speaker before = null;
    boolean later =
        recent != null
            && recent.start() < start
            && (last == null || recent.start() > reading.toChar(last.getSpan().getStart()));
    if (later) {
      String label = reading.body().substring(recent.start(), recent.end());
      before = Speaker.of(recent.entity(), label).at(recent.start(), recent.end());
    } else if (last != null) {
      Entity entity = last.getSpeaker() == null ? null : index.byUri(last.getSpeaker());
      int from = reading.toChar(last.getSpeakerSpan().getStart());
      int to = reading.toChar(last.getSpan().getEnd());
      before = Speaker.of(entity, last.getSpeakerName()).at(from, Math.max(from, to));
    }
    Speaker voice = antecedents.of(pronoun, start, before);
    return antecedent(start, end, voice.entity(), voice.name());
  }

  /** A thing's pronoun that takes up nobody. */
  boolean isOpen(StatedSource source) {
    return source.entity() == null && pronoun(source.start(), source.end()) == Pronoun.THING;
  }

  /** Whether a source is a paper, a poll or a count, by its noun. */
  boolean isMedium(StatedSource source) {
    if (source == null) {
      return false;
    }
    int last = reading.tokenAt(source.end()) - 1;
    for (int i = reading.tokenAt(source.start()); i <= last; i++) {
      Token token = reading.tokens().get(i);
      if (token.is(AttributionWords.DATA_NOUN)) {
        return i == last || !reading.tokens().get(i + 1).is(AttributionWords.SPEAKER_NOUN);
      }
      if (token.is(GrammarWords.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private Pronoun pronoun(int start, int end) {
    if (names.isAddressed(start)) {
      return null;
    }
    String lower = reading.body().substring(start, end).toLowerCase(Locale.ROOT);
    return Pronoun.of(reading.packAt(start).lexicon().find(lower));
  }

  private Entity entity(int start, int end) {
    Entity entity = names.named(start, end);
    List<Token> tokens = reading.tokens();
    for (int i = reading.tokenAt(start); entity == null && i + 1 < reading.tokenAt(end); i++) {
      // Data from the port, a poll by the paper: theirs, though a name after a preposition is not.
      if (tokens.get(i).is(AttributionWords.SOURCE_PREPOSITION)) {
        return names.named(tokens.get(i + 1).start(), end);
      }
    }
    entity = entity == null ? publisher(start, end) : entity;
    return entity == null ? names.byRole(start, end, null) : entity;
  }

  /** {@code a poll | by the Harbour Institute}: past the name, where one follows. */
  private int publishedBy(int end) {
    List<Token> tokens = reading.tokens();
    int by = reading.tokenAt(end);
    if (by + 2 >= tokens.size() || !tokens.get(by).is(AttributionWords.SOURCE_PREPOSITION)) {
      return end;
    }
    int name = tokens.get(by + 1).is(CommonWords.DEFINITE) ? by + 2 : by + 1;
    int start = tokens.get(name).start();
    IndexedMention mention = index.overlapping(start, tokens.get(name).end());
    boolean body =
        mention != null
            && mention.start() == start
            && mention.entity().getType() == EntityType.organisation;
    return body ? mention.end() : end;
  }

  /** {@code a Harbour Institute poll}, {@code the port's annual report}: whose the paper is. */
  private Entity publisher(int start, int end) {
    List<Token> tokens = reading.tokens();
    for (IndexedMention mention : index.within(start, end)) {
      boolean body = mention.entity().getType() == EntityType.organisation;
      int to = Math.min(reading.tokenAt(end), reading.tokenAt(mention.end()) + BEFORE_PAPER);
      for (int i = reading.tokenAt(mention.end()); body && i < to; i++) {
        if (tokens.get(i).is(AttributionWords.DATA_NOUN)) {
          return mention.entity();
        }
        body = !tokens.get(i).is(GrammarWords.PREPOSITION);
      }
    }
    return null;
  }

  /** The words that a pronoun takes up, as they stand last before it; else the pronoun itself. */
  private StatedSource antecedent(int start, int end, Entity entity, String label) {
    if (entity != null) {
      List<IndexedMention> mentions = index.mentions();
      for (int i = mentions.size() - 1; i >= 0; i--) {
        IndexedMention mention = mentions.get(i);
        boolean name = mention.mention().getKind() == MentionKind.name;
        if (name && mention.entity() == entity && mention.end() <= start) {
          return new StatedSource(mention.start(), mention.end(), entity);
        }
      }
    }
    int at = label.isEmpty() ? -1 : reading.body().lastIndexOf(label, start - 1);
    return at < 0
        ? new StatedSource(start, end, entity)
        : new StatedSource(at, at + label.length(), entity);
  }
}
