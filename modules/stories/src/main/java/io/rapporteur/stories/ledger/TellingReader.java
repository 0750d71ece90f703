package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
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

  /** What says that a figure is of all of a country, or of the world. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:nation|country|state|world)wide\\b|\\b(?:nationally|globally|bundesweit|landesweit|weltweit)\\b"
              + "|\\b(?:across|throughout|all over|in all|in the whole|in the entire|in the rest of) (?:of )?(?:the )?"
              + "(?:country|nation|world)\\b|\\b(?:im ganzen land|dans tout le pays|en todo el país)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
  private final Polls polls;
  private final Givers givers;

  private final PlaceReader places;

  /** Of when the document tells; null when it does not say. */
  private final Instant told;

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
    this.polls = new Polls(document.getHeadline(), body);
    this.givers = new Givers(document);
    this.places = new PlaceReader(document, large);
    this.told =
        document.getPublished() == null ? document.getVersionCreated() : document.getPublished();
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
   * @param unit in which it is compared
   */
  Telling of(Figure figure, Range sentence, List<Nearby> around, Set<String> measure, String unit) {
    boolean people = unit.equals(Units.PERSON);
    boolean share = unit.equals(Units.SHARE);
    int end = figure.getSpan().getEnd();
    int to = Math.min(sentence.getEnd(), length);
    String source = document.getInfoSource() == null ? "" : document.getInfoSource();
    String before = before(sentence, figure.getSpan().getStart());
    String after = text(end, Math.min(to, end + FAR));
    String goesOn = CLAUSE.split(after, 2)[0];
    String clause = last(CLAUSE, before) + ' ' + goesOn;
    boolean among = PartFinder.isAmong(before);
    boolean part = among || parts.isOfWhole(figure, after);
    String giver = givers.giver(figure);
    return new Telling(
        source,
        to - sentence.getStart() > LONGEST ? 0 : hash(text(sentence.getStart(), to), source),
        Contrasts.sides(measure, BodyWords.stems(clause)),
        holders(figure),
        Contrasts.sides(people ? measure : Set.of(), Set.of()),
        part,
        Mood.of(figure, before, around, told),
        beside(nations(figure)),
        share
            ? places.ofShare(figure, before, clause, text(0, figure.getSpan().getStart()))
            : places.of(figure),
        corrects,
        part ? PartFinder.rest(figure, among, goesOn) : Set.of(),
        share
            ? polls.of(before + ' ' + after, BodyWords.stems(Givers.name(giver)))
            : Polls.Poll.NONE,
        WHOLE.matcher(before + ' ' + after).find(),
        giver);
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
  private Set<String> beside(Set<String> nations) {
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
}
