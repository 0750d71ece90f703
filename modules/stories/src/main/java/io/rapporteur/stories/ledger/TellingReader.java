package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how the figures of one document are told. */
final class TellingReader {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Between clauses: no comma or point within a number. */
  private static final Pattern CLAUSE =
      Pattern.compile("[,.](?!\\p{N})|[;:()\\u201c\\u201d\"\\u2013\\u2014]");

  /** Words before a value that was left for another: {@code up from 64 %}. */
  private static final Set<String> FROM = Set.of("from", "von");

  /** Stems behind one, up to {@link #FORMER_REACH} words. */
  private static final Set<String> FORMER = Set.of("earlie", "ago", "previo", "zuvor");

  private static final int FORMER_REACH = 4;

  /** Words from which a sentence that two documents have is one that was taken over. */
  private static final int FEWEST_REPEATED = 9;

  private static final long HASH = 1_000_003;

  private final AnnotatedDocument document;
  private final String body;
  private final int length;
  private final boolean corrects;

  TellingReader(AnnotatedDocument document) {
    this.document = document;
    this.body = document.getBody();
    this.length = body.codePointCount(0, body.length());
    this.corrects = Retracted.corrects(document.getHeadline(), body);
  }

  /** Whether a figure that starts at an offset is taken back by its sentence. */
  boolean retracted(int start, Range sentence) {
    return Retracted.is(text(sentence.getStart(), start), corrects);
  }

  /**
   * How a figure is told.
   *
   * @param around the words of its sentence
   * @param measure stems of what is measured
   */
  Telling of(Figure figure, Range sentence, List<Nearby> around, Set<String> measure) {
    int from = sentence.getStart();
    int to = Math.min(sentence.getEnd(), length);
    String source = document.getInfoSource() == null ? "" : document.getInfoSource();
    String clause =
        last(CLAUSE, text(from, figure.getSpan().getStart()))
            + ' '
            + CLAUSE.split(text(figure.getSpan().getEnd(), to), 2)[0];
    return new Telling(
        source,
        hash(text(from, to)),
        Contrasts.sides(measure, stems(clause)),
        holders(figure),
        former(around));
  }

  /** Part of the body, in code points. */
  private String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    if (length == body.length()) {
      return body.substring(from, to);
    }
    int start = body.offsetByCodePoints(0, from);
    return body.substring(start, body.offsetByCodePoints(start, to - from));
  }

  private static String last(Pattern between, String text) {
    String[] parts = between.split(text);
    return parts.length == 0 ? "" : parts[parts.length - 1];
  }

  /** By its letters and numbers; 0 of a sentence that many may write. */
  private static long hash(String sentence) {
    String[] words = NO_WORD.split(sentence.toLowerCase(Locale.ROOT));
    long hash = 0;
    for (String word : words) {
      hash = hash * HASH + word.hashCode();
    }
    return words.length < FEWEST_REPEATED ? 0 : hash;
  }

  private static Set<Set<String>> holders(Figure figure) {
    Set<Set<String>> holders = new HashSet<>();
    for (Scope scope : figure.getScopes()) {
      boolean somebody =
          scope.getEntity() != null
              && (scope.getEntity().contains("person/")
                  || scope.getEntity().contains("organisation/"));
      if (somebody && !scope.getInherited() && scope.getRole() == ScopeRole.of) {
        String name = scope.getEntity().substring(scope.getEntity().lastIndexOf('/') + 1);
        holders.add(Set.copyOf(Arrays.asList(name.split("-"))));
      }
    }
    return holders;
  }

  private static boolean former(List<Nearby> around) {
    return around.stream()
        .anyMatch(
            word ->
                word.distance() == -1 && FROM.contains(word.stem())
                    || word.distance() > 0
                        && word.distance() <= FORMER_REACH
                        && FORMER.contains(word.stem()));
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : NO_WORD.split(text)) {
      stems.add(BodyWords.stem(word));
    }
    return stems;
  }
}
