package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.TreeMap;

/**
 * Who says words in marks, in a language whose cues are not known: a person whose name stands
 * beside a verb of speech that stands beside the marks. {@code "…", sagte Ada Poe}; {@code "…", ha
 * detto il ministro della Pesca, Ada Poe}; {@code Ada Poe dijo: "…"}. A name with anything but a
 * title before it is not taken: she may be the widow of Ada Poe.
 */
final class SpeakersBesideMarks {
  private static final WordClass VERB = WordClass.of("speech-verb");
  private static final WordClass AUXILIARY = WordClass.of("speech-auxiliary");
  private static final WordClass TITLE = WordClass.of("title");

  /** Tokens of a title with what it is of: the head of the harbour police. */
  private static final int TITLE_PHRASE = 6;

  private final QuotedDocument doc;

  /** Persons by their first token; the value is just past the last. */
  private final TreeMap<Integer, Integer> persons = new TreeMap<>();

  SpeakersBesideMarks(QuotedDocument doc) {
    this.doc = doc;
    Reading reading = doc.reading();
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getType() == EntityType.person && mention.getKind() == MentionKind.name) {
        int first = reading.tokenAt(reading.toChar(mention.getSpan().getStart()));
        int last = reading.tokenAt(reading.toChar(mention.getSpan().getEnd()) - 1);
        persons.put(first, last + 1);
      }
    }
  }

  /** The verb and the speaker of words in marks; null when none stands beside them. */
  Cue of(QuotedPassage first, QuotedPassage last) {
    Cue after = last.closed() ? after(last.endToken()) : null;
    return after != null ? after : before(first.firstToken());
  }

  private Cue after(int end) {
    int verb = end;
    while (doc.narrated(verb) && (doc.is(verb, ",") || doc.isDash(verb))) {
      verb++;
    }
    if (doc.is(verb, AUXILIARY)) {
      verb++;
    }
    if (!doc.narrated(verb) || !doc.is(verb, VERB)) {
      return null;
    }
    int person = behind(verb + 1);
    return person < 0 ? null : cue(verb, person);
  }

  /** Where the person begins that the words behind a verb name, -1 for none. */
  private int behind(int at) {
    boolean titled = false;
    for (int i = at; i <= at + TITLE_PHRASE && doc.narrated(i); i++) {
      boolean bare = i == at || doc.is(i - 1, TITLE) && i <= at + 2 || titled && doc.is(i - 1, ",");
      if (persons.containsKey(i)) {
        return bare ? i : -1;
      }
      if (doc.token(i).sentence() != doc.token(at).sentence()) {
        return -1;
      }
      titled |= doc.is(i, TITLE) && i <= at + 1;
    }
    return -1;
  }

  private Cue before(int first) {
    int verb = first - 2;
    if (verb < 1 || !doc.is(first - 1, ":") || !doc.is(verb, VERB)) {
      return lastName(first);
    }
    int end = doc.is(verb - 1, AUXILIARY) ? verb - 1 : verb;
    return ending(end) < 0 ? null : cue(verb, ending(end));
  }

  /** A verb, and the name before the colon: so sagte Ada Poe: "…". */
  private Cue lastName(int first) {
    int person = doc.is(first - 1, ":") ? ending(first - 1) : -1;
    boolean verb = person > 0 && doc.narrated(person - 1) && doc.is(person - 1, VERB);
    return verb ? cue(person - 1, person) : null;
  }

  /** Where the person begins whose name ends here, -1 for none. */
  private int ending(int end) {
    var before = persons.lowerEntry(end);
    return before != null && before.getValue() == end ? before.getKey() : -1;
  }

  private Cue cue(int verb, int person) {
    TokenRange speaker = new TokenRange(person, persons.get(person));
    return new Cue(new TokenRange(verb, verb + 1), speaker, Cue.Kind.VERB, false);
  }
}
