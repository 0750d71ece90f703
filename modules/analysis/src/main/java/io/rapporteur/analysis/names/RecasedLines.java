package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.tagging.WordShape;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the words of a headline in capitals, in small letters, or with a capital each, the letters
 * they have in the rest of the document: to a reader of names, {@code SIGN} and {@code as ALIYEV}
 * are names. Offsets stay; only names are looked for in the text so mended, and the record keeps
 * the letters that are there.
 */
final class RecasedLines {
  /** Endings that make forms of one verb. */
  private static final WordClass VERB_ENDING = WordClass.of("verb-ending");

  private static final WordClass HEADLINE_VERB = WordClass.of("headline-verb");
  private static final WordClass CUE = WordClass.of("cue");

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final List<Token> tokens;
  private final Map<String, Forms> forms = new HashMap<>();

  /** Stems of the words of odd lines that the rest writes small in another form. */
  private final Map<String, Boolean> smallStems = new HashMap<>();

  /** Two words of odd lines that stand together with capitals elsewhere: a name's. */
  private final Set<String> capitalPairs = new HashSet<>();

  private final WordList endings;

  /** What the rest of the document writes for a word. */
  private static final class Forms {
    int lower;
    int capital;
    String form;
  }

  private RecasedLines(Reading reading, Gazetteer gazetteer) {
    this.reading = reading;
    this.gazetteer = gazetteer;
    this.tokens = reading.tokens();
    this.endings = reading.pack().list(VERB_ENDING);
  }

  /** The reading itself where no line is to be mended. */
  static Reading of(Reading reading, Gazetteer gazetteer) {
    RecasedLines recased = new RecasedLines(reading, gazetteer);
    List<Sentence> odd = OddLines.of(reading);
    return odd.isEmpty() ? reading : recased.mend(odd);
  }

  private Reading mend(List<Sentence> odd) {
    gather(odd);
    char[] body = reading.body().toCharArray();
    List<Token> mended = new ArrayList<>(tokens);
    for (Sentence sentence : odd) {
      boolean[] places = places(sentence);
      boolean titled = OddLines.isTitled(tokens, sentence);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = tokens.get(i);
        boolean first = i == sentence.firstToken();
        boolean place = places[i - sentence.firstToken()];
        boolean named = !first && (isName(tokens.get(i - 1)) || isInitial(tokens.get(i - 1)));
        boolean kept = titled && isCapitals(token) || isPaired(i, sentence);
        String form = kept ? token.text() : form(token, first, place, named);
        if (form.length() == token.text().length() && !form.equals(token.text())) {
          form.getChars(0, form.length(), body, token.start());
          mended.set(
              i,
              new Token(
                  i,
                  token.start(),
                  token.end(),
                  form,
                  token.lower(),
                  token.sentence(),
                  token.lexeme()));
        }
      }
    }
    return reading.recased(new String(body), mended);
  }

  /** How words are written inside the other sentences. */
  private void gather(List<Sentence> odd) {
    for (Sentence sentence : odd) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        String lower = tokens.get(i).lower();
        forms.computeIfAbsent(lower, word -> new Forms());
        for (String ending : endings.words()) {
          if (isForm(lower, ending)) {
            smallStems.put(stem(lower, ending), false);
          }
        }
        smallStems.put(lower, false);
      }
    }
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      if (next < odd.size() && odd.get(next) == sentence) {
        next++;
        continue;
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = tokens.get(i);
        Forms seen = forms.get(token.lower());
        if (seen == null) {
          otherForm(token);
          continue;
        }
        if (token.text().equals(token.lower())) {
          seen.lower++;
        } else if (i > sentence.firstToken()) {
          seen.capital++;
          seen.form = token.text();
          Token before = tokens.get(i - 1);
          if (before.capitalised() && forms.containsKey(before.lower())) {
            capitalPairs.add(before.lower() + ' ' + token.lower());
          }
        }
      }
    }
  }

  /** A word with a capital, and not in capitals, beside another of its name. */
  private boolean isPaired(int i, Sentence sentence) {
    if (WordShape.classOf(tokens.get(i).text()) != WordShape.INITIAL_CAPITAL) {
      return false;
    }
    String lower = tokens.get(i).lower();
    return i > sentence.firstToken()
            && capitalPairs.contains(tokens.get(i - 1).lower() + ' ' + lower)
        || i + 1 < sentence.endToken()
            && capitalPairs.contains(lower + ' ' + tokens.get(i + 1).lower());
  }

  /** Notes a word in small letters that is another form of one in an odd line. */
  private void otherForm(Token token) {
    String lower = token.lower();
    if (!lower.equals(token.text())) {
      return;
    }
    for (String ending : endings.words()) {
      if (isForm(lower, ending)) {
        smallStems.computeIfPresent(stem(lower, ending), (stem, small) -> true);
      }
    }
  }

  private static boolean isForm(String lower, String ending) {
    return lower.length() > ending.length() + 2 && lower.endsWith(ending);
  }

  private static String stem(String lower, String ending) {
    return lower.substring(0, lower.length() - ending.length());
  }

  private String form(Token token, boolean first, boolean place, boolean named) {
    Forms seen = forms.get(token.lower());
    String lower = token.lower();
    boolean small = token.text().equals(lower);
    String form = lower;
    if (seen.capital > seen.lower) {
      form = seen.form;
    } else if (seen.lower == 0 && place) {
      form = small ? capital(lower) : lower.length() <= 4 ? token.text() : capital(lower);
    } else if (seen.lower == 0 && !small && (isName(token) || named && !isVerb(token))) {
      form = capital(lower);
    } else if (seen.lower == 0 && !isCapitals(token) && !isVerb(token)) {
      form = token.text();
    }
    return first && form.equals(lower) ? capital(lower) : form;
  }

  /**
   * A word that the text has in small letters in another form, or that joins names in headlines.
   */
  private boolean isVerb(Token token) {
    String lower = token.lower();
    if (token.is(HEADLINE_VERB) || token.is(CommonWords.STOP) || token.is(CUE)) {
      return true;
    }
    boolean small = Boolean.TRUE.equals(smallStems.get(lower));
    for (String ending : endings.words()) {
      small |= isForm(lower, ending) && Boolean.TRUE.equals(smallStems.get(stem(lower, ending)));
    }
    return small;
  }

  private static boolean isCapitals(Token token) {
    return WordShape.classOf(token.text()) == WordShape.ALL_CAPITALS;
  }

  private static boolean isInitial(Token token) {
    return token.text().length() < 3 && token.text().endsWith(".");
  }

  private static boolean isName(Token token) {
    return FirstNames.of(capital(token.lower())) != null;
  }

  private static String capital(String lower) {
    int first = Character.charCount(lower.codePointAt(0));
    return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
  }

  /** Which tokens of a sentence belong to names of countries, capitals and well-known bodies. */
  private boolean[] places(Sentence sentence) {
    boolean[] known = new boolean[sentence.endToken() - sentence.firstToken()];
    Pieces pieces = Pieces.of(reading.body(), sentence.start(), sentence.end());
    for (int p = 0; p < pieces.size(); ) {
      int at = p;
      int length =
          gazetteer
              .trie()
              .longest(
                  pieces,
                  p,
                  (value, n) ->
                      isKnown(gazetteer.entry(value))
                          && (n > 1 || !gazetteer.isAmbiguousWord(pieces.folded(at))));
      if (length > 0) {
        int from = reading.tokenAt(pieces.start(p)) - sentence.firstToken();
        int to = reading.tokenAt(pieces.end(p + length - 1) - 1) - sentence.firstToken();
        for (int t = Math.max(0, from); t <= to && t < known.length; t++) {
          known[t] = true;
        }
      }
      p += Math.max(1, length);
    }
    return known;
  }

  private static boolean isKnown(GazetteerEntry entry) {
    return entry.kind() == GazetteerKind.COUNTRY
        || entry.kind() == GazetteerKind.CAPITAL
        || entry.kind() == GazetteerKind.ORGANISATION;
  }
}
