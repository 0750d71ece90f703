package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.tagging.WordShape;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the words of a headline in capitals, or in small letters, the letters they have in the rest
 * of the document: to a reader of names, {@code SIGN} and {@code as ALIYEV} are names. Offsets
 * stay; only names are looked for in the text so mended, and the record keeps the letters that are
 * there.
 */
final class RecasedLines {
  /** A line of fewer words may be one name. */
  private static final int WORDS = 3;

  /** A text of more lines in capitals than this share has no letters to go by. */
  private static final double MOST = .3;

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final List<Token> tokens;
  private final Map<String, Forms> forms = new HashMap<>();

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
  }

  /** The reading itself where no line is to be mended. */
  static Reading of(Reading reading, Gazetteer gazetteer) {
    RecasedLines recased = new RecasedLines(reading, gazetteer);
    List<Sentence> odd = recased.odd();
    return odd.isEmpty() ? reading : recased.mend(odd);
  }

  private List<Sentence> odd() {
    List<Sentence> odd = new ArrayList<>();
    int length = 0;
    for (Sentence sentence : reading.sentences()) {
      boolean small = sentence.firstToken() == 0 && isSmall(sentence);
      if (small || isCapitals(sentence)) {
        odd.add(sentence);
        length += sentence.endToken() - sentence.firstToken();
      }
    }
    return length <= tokens.size() * MOST ? odd : List.of();
  }

  private boolean isCapitals(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int kind = WordShape.classOf(tokens.get(i).text());
      boolean all = kind == WordShape.ALL_CAPITALS;
      if (!all && words > capitals + 1) {
        return false;
      }
      words += all || kind == WordShape.LOWER || WordShape.capital(kind) ? 1 : 0;
      capitals += all ? 1 : 0;
    }
    return capitals >= WORDS && capitals >= words * .8;
  }

  private boolean isSmall(Sentence sentence) {
    int words = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String text = tokens.get(i).text();
      if (!text.equals(tokens.get(i).lower())) {
        return false;
      }
      words += Character.isLetter(text.charAt(0)) ? 1 : 0;
    }
    return words >= WORDS;
  }

  private Reading mend(List<Sentence> odd) {
    gather(odd);
    char[] body = reading.body().toCharArray();
    List<Token> mended = new ArrayList<>(tokens);
    for (Sentence sentence : odd) {
      boolean[] places = places(sentence);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = tokens.get(i);
        String form = form(token, i == sentence.firstToken(), places[i - sentence.firstToken()]);
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
        forms.computeIfAbsent(tokens.get(i).lower(), word -> new Forms());
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
          continue;
        }
        if (token.text().equals(token.lower())) {
          seen.lower++;
        } else if (i > sentence.firstToken()) {
          seen.capital++;
          seen.form = token.text();
        }
      }
    }
  }

  private String form(Token token, boolean first, boolean place) {
    Forms seen = forms.get(token.lower());
    String lower = token.lower();
    boolean small = token.text().equals(lower);
    String form = lower;
    if (seen.capital > seen.lower) {
      form = seen.form;
    } else if (seen.lower == 0 && place) {
      form = small ? capital(lower) : lower.length() <= 4 ? token.text() : capital(lower);
    } else if (seen.lower == 0 && !small && isName(token)) {
      form = capital(lower);
    }
    return first && form.equals(lower) ? capital(lower) : form;
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
