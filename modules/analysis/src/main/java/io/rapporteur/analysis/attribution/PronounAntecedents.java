package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds whom a pronoun means: the last speaker, unless somebody else was the subject of a sentence
 * since. Names inside quoted words do not count: those are not the narrator's.
 */
final class PronounAntecedents {
  private static final double SPEAKER = 2.5;
  private static final double SUBJECT = 2;
  private static final double OTHER = .4;
  private static final double PER_SENTENCE = .5;
  private static final double PER_PARAGRAPH = .7;
  private static final int PARAGRAPHS = 3;
  private static final int MENTIONS = 40;

  private static final ClassSet PREPOSITIONS =
      ClassSet.of(GrammarWords.PREPOSITION, GrammarWords.OF_PREPOSITION);

  private static final ClassSet QUALIFIERS =
      ClassSet.of(
          GrammarWords.NOUN_OPENER,
          AttributionWords.SPEAKER_NOUN,
          GrammarWords.ADVERB,
          GrammarWords.CONJUNCTION);

  private final Reading reading;
  private final EntityIndex index;
  private final PluralSubjects subjects;
  private final WrittenSubjects things;
  private final Questions questions;
  private final NamedLater named;

  /** Starts and ends of quoted stretches, ascending. */
  private final int[] starts;

  private final int[] ends;

  PronounAntecedents(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.subjects = new PluralSubjects(reading);
    this.things = new WrittenSubjects(reading);
    this.questions = new Questions(reading, index, this::quoted);
    this.named = new NamedLater(reading, index);
    int n = 0;
    for (Quotation quotation : reading.result().getQuotations()) {
      n += quotation.getQuoted().size();
    }
    int[][] ranges = new int[n][];
    n = 0;
    for (Quotation quotation : reading.result().getQuotations()) {
      for (Span span : quotation.getQuoted()) {
        boolean scare = quotation.getKind() == QuotationKind.scare;
        int start = reading.toChar(span.getStart());
        ranges[n++] = new int[] {start, scare ? start : reading.toChar(span.getEnd())};
      }
    }
    Arrays.sort(ranges, (a, b) -> Integer.compare(a[0], b[0]));
    starts = new int[n];
    ends = new int[n];
    for (int i = 0; i < n; i++) {
      starts[i] = ranges[i][0];
      ends[i] = ranges[i][1];
    }
  }

  /** The last speaker, when he spoke not too far before; else null. */
  Speaker speakerBefore(int at, Speaker last) {
    return last == null || paragraph(at) - paragraph(last.start()) > PARAGRAPHS ? null : last;
  }

  /** What is written and not somebody's speaks on only as long as nothing else is told. */
  private boolean isDone(Speaker speaker, int at) {
    String noun = SpeakerExpression.lastWord(speaker.name()).toLowerCase(Locale.ROOT);
    return speaker.entity() == null
        && reading.pack().lexicon().find(noun).is(AttributionWords.MEDIUM)
        && !spokeJustBefore(at, speaker);
  }

  /** Whether somebody spoke in the sentence before, or in this one. */
  private boolean spokeJustBefore(int at, Speaker speaker) {
    return speaker != null
        && reading.sentenceAt(at) - reading.sentenceAt(Math.min(speaker.end(), at)) <= 1;
  }

  /** Whether the last speaker spoke in this paragraph or the one before. */
  boolean isClose(int at, Speaker last) {
    return last != null && paragraph(at) - paragraph(last.start()) <= 1;
  }

  Speaker of(Pronoun pronoun, int at, Speaker last) {
    Entity later = named.after(at);
    if (later != null && fits(later, pronoun)) {
      return Speaker.of(later, "");
    }
    Speaker speaker = speakerBefore(at, last);
    boolean spoke = speaker != null && fits(speaker, pronoun) && !isDone(speaker, at);
    String subject = pronoun == Pronoun.PLURAL && !spoke ? subjects.before(at) : null;
    if (pronoun == Pronoun.THING && !spokeJustBefore(at, speaker)) {
      subject = things.before(at, speaker != null && speaker.entity() != null);
    }
    if (subject != null) {
      return Speaker.of(null, subject);
    }
    Questions.Question question = questions.before(at);
    Entity answers = question == null ? null : question.asked();
    if (answers != null && fits(answers, pronoun) && !question.open()) {
      return Speaker.of(isOther(answers, question, pronoun) ? null : answers, "");
    }
    if (question != null && question.open()) {
      return Speaker.of(answers == null ? null : decided(question, pronoun), "");
    }
    Speaker best = null;
    double highest = 0;
    if (spoke && !isAsker(speaker.entity(), answers, question)) {
      best = speaker;
      highest = SPEAKER - distance(Math.min(speaker.end(), at), at);
    }
    List<IndexedMention> mentions = index.mentions();
    int from = firstFrom(mentions, at);
    for (int i = from - 1; i >= 0 && from - i < MENTIONS; i--) {
      IndexedMention mention = mentions.get(i);
      if (paragraph(at) - paragraph(mention.start()) > PARAGRAPHS - 1) {
        break;
      }
      // A town that was named is not what spoke; one that speaks is taken up above.
      boolean place = pronoun == Pronoun.THING && mention.entity().getType() == EntityType.place;
      if (place
          || mention.end() > at
          || isAsker(mention.entity(), answers, question)
          || quoted(mention.start())
          || !fits(mention.entity(), pronoun)) {
        continue;
      }
      double score = standing(mention) - distance(mention.start(), at);
      if (score > highest) {
        highest = score;
        best = Speaker.of(mention.entity(), "");
      }
    }
    return best == null ? Speaker.of(null, "") : best;
  }

  /** Whoever asked answers only where the pronoun cannot be the one who was asked. */
  private static boolean isAsker(Entity entity, Entity asked, Questions.Question question) {
    return question != null && asked == null && question.isAskedBy(entity);
  }

  /** The asker's pronoun is known to be this one, that of the other is not: nobody can tell. */
  private boolean isOther(Entity asked, Questions.Question question, Pronoun pronoun) {
    boolean known = index.gender(asked).name().equals(pronoun.name());
    for (Entity asker : question.askers()) {
      if (!known && index.gender(asker).name().equals(pronoun.name())) {
        return true;
      }
    }
    return false;
  }

  /** The one of two whom the pronoun can mean; null when it can mean both. */
  private Entity decided(Questions.Question question, Pronoun pronoun) {
    Entity one = fits(question.asked(), pronoun) ? question.asked() : null;
    for (Entity asker : question.askers()) {
      if (fits(asker, pronoun)) {
        if (one != null) {
          return null;
        }
        one = asker;
      }
    }
    return one;
  }

  private boolean fits(Speaker voice, Pronoun pronoun) {
    if (voice.entity() != null) {
      return fits(voice.entity(), pronoun);
    }
    boolean many = mayBePlural(voice.name());
    return switch (pronoun) {
      case PLURAL -> many;
      case THING -> !many && !isPerson(voice.name());
      case MALE, FEMALE -> !many && !isBody(voice.name());
      default -> !many;
    };
  }

  private boolean isPerson(String expression) {
    SpeakerExpression words = new SpeakerExpression(expression, reading.pack());
    return words.isRole() || words.isPersonOfBody();
  }

  private boolean isBody(String expression) {
    SpeakerExpression words = new SpeakerExpression(expression, reading.pack());
    return words.isBody() && !words.isPersonOfBody();
  }

  /** Whether an expression ends in what may be a plural. */
  private boolean mayBePlural(String expression) {
    String noun = SpeakerExpression.lastWord(expression).toLowerCase(Locale.ROOT);
    LanguagePack pack = reading.pack();
    return pack.lexicon().find(noun).is(CommonWords.PLURAL) || pack.morphology().mayBePlural(noun);
  }

  private boolean fits(Entity entity, Pronoun pronoun) {
    switch (pronoun) {
      case MALE, FEMALE:
        String other = pronoun == Pronoun.MALE ? "FEMALE" : "MALE";
        return entity.getType() == EntityType.person && !index.gender(entity).name().equals(other);
      case PLURAL:
        return entity.getType() == EntityType.organisation;
      case THING:
        return entity.getType() == EntityType.organisation || entity.getType() == EntityType.place;
      default:
        return false;
    }
  }

  /** A mention near the head of its sentence, not after a preposition, is taken for its subject. */
  private double standing(IndexedMention mention) {
    int token = reading.tokenAt(mention.start());
    List<Token> tokens = reading.tokens();
    int first = reading.sentences().get(tokens.get(token).sentence()).firstToken();
    int i = token - 1;
    while (i >= first && qualifies(tokens.get(i))) {
      i--;
    }
    boolean tied = i >= first && tokens.get(i).lexeme().isOneOf(PREPOSITIONS);
    int end = reading.tokenAt(mention.end());
    boolean possessive = end < tokens.size() && tokens.get(end).is(GrammarWords.POSSESSIVE_ENDING);
    if (tied || possessive) {
      return OTHER;
    }
    boolean opens = i < first || tokens.get(i).text().equals(",");
    return opens ? SUBJECT : (SUBJECT + OTHER) / 2;
  }

  /** Words between the head of a clause and its subject: article, demonym, title. */
  private static boolean qualifies(Token token) {
    return token.capitalised() && !token.lexeme().isOneOf(PREPOSITIONS)
        || token.lexeme().isOneOf(QUALIFIERS);
  }

  private double distance(int from, int to) {
    int sentences = reading.sentenceAt(to) - reading.sentenceAt(from);
    int paragraphs = paragraph(to) - paragraph(from);
    return PER_SENTENCE * sentences + PER_PARAGRAPH * paragraphs;
  }

  private int paragraph(int at) {
    return reading.sentences().get(reading.sentenceAt(at)).paragraph();
  }

  private boolean quoted(int at) {
    int i = Arrays.binarySearch(starts, at);
    i = i >= 0 ? i : -i - 2;
    return i >= 0 && at < ends[i];
  }

  private static int firstFrom(List<IndexedMention> mentions, int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (mentions.get(mid).start() < at) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
