package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final String FORMER_MOOD = "former";

  /** Stems behind one. */
  private static final Set<String> FORMER = Set.of("earlie", "ago", "previo", "zuvor");

  /** Stems before one of another time: {@code at the last election}. */
  private static final Set<String> LAST = Set.of("last", "previo", "former");

  /** Stems before a value that is not there yet. */
  private static final Set<String> EXPECTED =
      Set.of("seen", "see", "expect", "foreca", "predic", "projec", "erwart");

  /** Stems before one that somebody would have. */
  private static final Set<String> WANTED =
      Set.of(
          "target", "goal", "demand", "want", "asked", "offer", "offere", "propos", "fordert",
          "forder");

  /** Words up to which these are looked for. */
  private static final int REACH = 4;

  /** Before what was the highest or the lowest so far. */
  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:on record|(?:previous|old|all-time) (?:record|high|low|best|worst)|record (?:is|was|stands|stood|set|held))\\b[^.;]*$",
          Pattern.CASE_INSENSITIVE);

  /** Words from which a sentence that one source wrote twice is the same telling. */
  private static final int FEWEST_REPEATED = 9;

  /** Words from which no two write one sentence by chance. */
  private static final int FEWEST_TAKEN = 16;

  /** Code points around a figure that are read: not all of a text that has no sentences. */
  private static final int FAR = 400;

  /** Code points up to which a sentence can be one that is repeated. */
  private static final int LONGEST = 1000;

  private static final long HASH = 1_000_003;

  private final AnnotatedDocument document;
  private final String body;
  private final int length;
  private final boolean corrects;
  private final PartFinder parts;

  /** Names of places, by uri. */
  private final Map<String, String> names = new HashMap<>();

  private final Set<String> places;
  private final Set<String> large;

  /** The nations that its figures count, of each that counts any. */
  private final Set<Set<String>> counted = new HashSet<>();

  /**
   * @param large stems of the words that the document writes large
   */
  TellingReader(AnnotatedDocument document, Set<String> large) {
    this.document = document;
    this.body = document.getBody();
    this.length = body.codePointCount(0, body.length());
    this.corrects = Retracted.corrects(document.getHeadline(), body);
    this.parts = new PartFinder(document.getFigures());
    Set<String> stems = new HashSet<>();
    for (Entity entity : document.getEntities()) {
      if (entity.getType() == EntityType.place) {
        names.put(entity.getUri(), entity.getName());
        stems.addAll(stems(entity.getName()));
      }
    }
    this.places = Set.copyOf(stems);
    this.large = large;
    for (Figure figure : document.getFigures()) {
      Set<String> nations = nations(figure);
      if (!nations.isEmpty()) {
        counted.add(nations);
      }
    }
  }

  /** Whether a figure that starts at an offset is taken back by its sentence. */
  boolean retracted(int start, Range sentence) {
    return Retracted.is(before(sentence, start), corrects);
  }

  /**
   * How a figure is told.
   *
   * @param around the words of its sentence
   * @param measure stems of what is measured
   * @param people whether it counts people
   */
  Telling of(
      Figure figure, Range sentence, List<Nearby> around, Set<String> measure, boolean people) {
    int end = figure.getSpan().getEnd();
    int to = Math.min(sentence.getEnd(), length);
    String source = document.getInfoSource() == null ? "" : document.getInfoSource();
    String before = before(sentence, figure.getSpan().getStart());
    String after = text(end, Math.min(to, end + FAR));
    String goesOn = CLAUSE.split(after, 2)[0];
    String clause = last(CLAUSE, before) + ' ' + goesOn;
    boolean among = PartFinder.isAmong(before);
    boolean part = among || parts.isOfWhole(figure, after);
    return new Telling(
        source,
        to - sentence.getStart() > LONGEST ? 0 : hash(text(sentence.getStart(), to), source),
        Contrasts.sides(measure, stems(clause)),
        holders(figure),
        Contrasts.sides(people ? measure : Set.of(), Set.of()),
        part,
        RECORD.matcher(before).find() ? FORMER_MOOD : mood(around),
        told(nations(figure)),
        new Whereabouts(places(figure), places, large),
        corrects,
        part ? PartFinder.rest(figure, among, goesOn) : Set.of());
  }

  /** A sentence as far as a figure that starts at an offset. */
  private String before(Range sentence, int start) {
    return text(Math.max(sentence.getStart(), start - FAR), start);
  }

  /** Part of the body, in code points. */
  String text(int from, int to) {
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
  private static long hash(String sentence, String source) {
    String[] words = NO_WORD.split(sentence.toLowerCase(Locale.ROOT));
    if (words.length < (source.isEmpty() ? FEWEST_TAKEN : FEWEST_REPEATED)) {
      return 0;
    }
    long hash = words.length < FEWEST_TAKEN ? source.hashCode() : 0;
    for (String word : words) {
      hash = hash * HASH + word.hashCode();
    }
    return hash;
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

  /** Nations, where the document tells of another, too: else they are all that there is. */
  private Set<String> told(Set<String> nations) {
    boolean beside = counted.stream().anyMatch(others -> Collections.disjoint(others, nations));
    return beside ? nations : Set.of();
  }

  /** Those that its noun names: {@code four Koreans}. */
  private static Set<String> nations(Figure figure) {
    Set<String> nations = new HashSet<>();
    for (Scope scope : figure.getScopes()) {
      Span span = scope.getSpan();
      if (span != null
          && scope.getEntity() != null
          && span.getStart() >= figure.getSpan().getStart()
          && span.getEnd() == figure.getSpan().getEnd()) {
        nations.add(scope.getEntity());
      }
    }
    return Set.copyOf(nations);
  }

  /** Stems of the names of the places that its sentence limits it to. */
  private Set<String> places(Figure figure) {
    Set<String> stems = new HashSet<>();
    for (Scope scope : figure.getScopes()) {
      String name = scope.getInherited() ? null : names.get(scope.getEntity());
      if (name != null) {
        stems.addAll(stems(name + ' ' + scope.getText()));
      }
    }
    return Set.copyOf(stems);
  }

  private static String mood(List<Nearby> around) {
    for (Nearby word : around) {
      int distance = word.distance();
      boolean before = distance < 0 && distance >= -REACH;
      if (distance == -1 && FROM.contains(word.stem())
          || before && LAST.contains(word.stem())
          || distance > 0 && distance <= REACH && FORMER.contains(word.stem())) {
        return FORMER_MOOD;
      }
      if (before && EXPECTED.contains(word.stem())) {
        return "expected";
      }
      if (before && WANTED.contains(word.stem())) {
        return "wanted";
      }
    }
    return "";
  }

  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : NO_WORD.split(text)) {
      stems.add(BodyWords.stem(word));
    }
    return stems;
  }
}
