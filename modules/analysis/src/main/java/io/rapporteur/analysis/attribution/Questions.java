package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells of a pronoun that speaks whether somebody was asked just before it: {@code When Poe asked
 * Lund, he said}, {@code Poe questioned Lund. He said}. Whoever asked is not the one who answers.
 */
final class Questions {
  /** Words of the phrase that names whom a question is put to. */
  private static final int OBJECT = 8;

  /** What ends that phrase. */
  private static final ClassSet OBJECT_ENDS =
      ClassSet.of(
          GrammarWords.SUBORDINATOR,
          GrammarWords.PREPOSITION,
          GrammarWords.AUXILIARY,
          GrammarWords.INFINITIVE_MARK,
          GrammarWords.CONJUNCTION);

  private static final ClassSet BEFORE_VERB =
      ClassSet.of(GrammarWords.ADVERB, GrammarWords.NEGATION, CommonWords.HAVE);

  private final Reading reading;
  private final EntityIndex index;
  private final IntPredicate quoted;

  /**
   * @param quoted whether an offset of the body, in chars, lies in words that are another's
   */
  Questions(Reading reading, EntityIndex index, IntPredicate quoted) {
    this.reading = reading;
    this.index = index;
    this.quoted = quoted;
  }

  /**
   * A question that was put.
   *
   * @param askers those who put it
   * @param asked whom it was put to; null when he is not named
   * @param open whether the text may tell nobody who answers: he is described alone, or both speak
   */
  record Question(List<Entity> askers, Entity asked, boolean open) {
    boolean isAskedBy(Entity entity) {
      return entity != null && askers.contains(entity);
    }
  }

  /** The question that a pronoun may answer; null when there is none. */
  Question before(int at) {
    int pronoun = reading.tokenAt(at);
    if (pronoun >= reading.tokens().size()) {
      return null;
    }
    int sentence = token(pronoun).sentence();
    int first = reading.sentences().get(sentence).firstToken();
    for (int verb = pronoun - 1; verb >= first; verb--) {
      boolean asks = token(verb).is(AttributionWords.QUESTIONING_VERB) || puts(verb);
      if ((asks || token(verb).is(AttributionWords.CONFRONTING_VERB)) && narrated(verb)) {
        return inSentence(first, verb, pronoun);
      }
    }
    return sentence > 0 && nobodySince(first, pronoun) ? inSentenceBefore(sentence - 1) : null;
  }

  /** {@code When Poe asked Lund, he said}, {@code Poe asked Lund, and he said}. */
  private Question inSentence(int first, int verb, int pronoun) {
    int opener = verb;
    while (opener >= first && !token(opener).is(GrammarWords.SUBORDINATOR)) {
      opener--;
    }
    boolean clause = opener >= first;
    boolean apart = token(pronoun - 1).text().equals(",");
    boolean joined = token(pronoun - 1).is(GrammarWords.CONJUNCTION) && !requests(verb);
    boolean participle = verb == first && isAfterwards(verb + 1);
    if (!(clause && apart) && !joined && !(participle && apart)) {
      return null;
    }
    boolean both = clause && token(opener).is(AttributionWords.SIMULTANEOUS);
    boolean answers = !clause || both || token(opener).is(AttributionWords.ANSWERED_AFTER);
    return answers ? question(clause ? opener + 1 : first, verb, pronoun, both) : null;
  }

  private Question inSentenceBefore(int sentence) {
    Sentence before = reading.sentences().get(sentence);
    for (int verb = before.endToken() - 1; verb > before.firstToken(); verb--) {
      if ((token(verb).is(AttributionWords.QUESTIONING_VERB) || puts(verb)) && narrated(verb)) {
        Question question = question(before.firstToken(), verb, before.endToken(), false);
        boolean names = question.asked() != null && !question.askers().isEmpty();
        return names && !requests(verb) ? question : null;
      }
    }
    return null;
  }

  private Question question(int from, int verb, int end, boolean both) {
    List<Entity> before = persons(from, verb);
    int at = puts(verb) ? verb + 3 : verb + 1;
    boolean agent = isAfterwards(at);
    int last = verb - 1;
    while (last >= from && token(last).lexeme().isOneOf(BEFORE_VERB)) {
      last--;
    }
    boolean passive = last < from || token(last).is(GrammarWords.BE);
    if (passive) {
      int by = at;
      while (by < end && !token(by).is(AttributionWords.AGENT)) {
        by++;
      }
      List<Entity> askers = by < end ? persons(by, phraseEnd(by + 1, end)) : List.of();
      return new Question(askers, before.size() == 1 ? before.get(0) : null, false);
    }
    if (agent || at >= end || token(at).is(GrammarWords.OBJECT_PRONOUN)) {
      return new Question(before, null, both);
    }
    int to = phraseEnd(at, end);
    List<Entity> asked = persons(at, to);
    boolean described = to > at && asked.isEmpty();
    Entity one = asked.isEmpty() ? null : asked.get(asked.size() - 1);
    return new Question(before, one, both || described);
  }

  /** No object follows: {@code asked about}, {@code asked whether}, {@code asked by}. */
  private boolean isAfterwards(int at) {
    return at < reading.tokens().size() && token(at).lexeme().isOneOf(OBJECT_ENDS);
  }

  /** The end of a noun phrase, with an apposition that begins with a name. */
  private int phraseEnd(int from, int end) {
    int i = from;
    while (i < Math.min(end, from + OBJECT)
        && !token(i).lexeme().isOneOf(OBJECT_ENDS)
        && Character.isLetterOrDigit(token(i).text().codePointAt(0))) {
      i++;
    }
    boolean apposed =
        i + 1 < end
            && i > from
            && token(i).text().equals(",")
            && token(i + 1).capitalised()
            && persons(from, i).isEmpty();
    return apposed ? phraseEnd(i + 1, end) : i;
  }

  /** {@code asked Lund to leave}: whoever asks goes on speaking. */
  private boolean requests(int verb) {
    if (puts(verb)) {
      return false;
    }
    int end = phraseEnd(verb + 1, reading.tokens().size());
    return end < reading.tokens().size() && token(end).is(GrammarWords.INFINITIVE_MARK);
  }

  /** {@code put it to Lund that}. */
  private boolean puts(int verb) {
    return verb + 3 < reading.tokens().size()
        && token(verb).is(AttributionWords.PUTTING_VERB)
        && token(verb + 1).is(GrammarWords.THING_PRONOUN)
        && token(verb + 2).is(GrammarWords.INFINITIVE_MARK)
        && !persons(verb + 3, verb + 4).isEmpty();
  }

  private boolean nobodySince(int from, int pronoun) {
    for (IndexedMention mention : within(from, pronoun)) {
      if (mention.entity().getType() == EntityType.person && !quoted.test(mention.start())) {
        return false;
      }
    }
    return true;
  }

  private List<Entity> persons(int from, int end) {
    List<Entity> persons = new ArrayList<>(2);
    for (IndexedMention mention : within(from, end)) {
      boolean person = mention.entity().getType() == EntityType.person;
      if (person && !persons.contains(mention.entity())) {
        persons.add(mention.entity());
      }
    }
    return persons;
  }

  private List<IndexedMention> within(int from, int end) {
    return from < end && end <= reading.tokens().size()
        ? index.within(token(from).start(), token(end - 1).end())
        : List.of();
  }

  private boolean narrated(int i) {
    return !quoted.test(token(i).start());
  }

  private Token token(int i) {
    return reading.tokens().get(i);
  }
}
