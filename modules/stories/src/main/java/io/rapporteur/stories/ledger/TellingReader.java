package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Set<String> LAST = Set.of("last", "previo", "former", "earlie");

  /** Stems just before the noun of what came on top of what was there: {@code 84 new cases}. */
  private static final Set<String> NEW =
      Set.of(
          "new", "newly", "fresh", "neue", "neuen", "neuer", "nouvea", "nouvel", "nuevo", "nueva");

  /** Between another year and a figure of it: {@code the worst since 1998, when}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:since|in|of|seit|von|depuis|en|desde)\\s+(?<year>(?:1[89]|20)\\d\\d)\\b[^.;]{0,30}"
              + "\\b(?:when|in which|als|cuando|quand|lorsque)\\b[^.;]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  /** What says that a figure is of all of a country, or of the world. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:nation|country|state|world)wide\\b|\\b(?:nationally|globally|bundesweit|landesweit|weltweit)\\b"
              + "|\\b(?:across|throughout|all over|in all|in the whole|in the entire|in the rest of) (?:of )?(?:the )?"
              + "(?:country|nation|world)\\b|\\b(?:im ganzen land|dans tout le pays|en todo el país)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A place that was named before. */
  private static final Pattern THE_PLACE =
      Pattern.compile(
          "\\b(?:in|of|im) (?:(?:the|this|der|dem|dieser?m?) )?(?:town|city|village|district|county|borough"
              + "|municipality|constituency|province|region|stadt|ort|gemeinde|kreis|wahlkreis)\\b",
          Pattern.CASE_INSENSITIVE);

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
  private final Polls polls;
  private final Givers givers;

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
    this.polls = new Polls(document.getHeadline(), body);
    this.givers = new Givers(document);
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
    Set<String> where = places(figure);
    if (share && where.isEmpty()) {
      where = lastNamed(before);
    }
    if (share && where.isEmpty() && THE_PLACE.matcher(clause).find()) {
      where = lastNamed(text(0, figure.getSpan().getStart()));
    }
    return new Telling(
        source,
        to - sentence.getStart() > LONGEST ? 0 : hash(text(sentence.getStart(), to), source),
        Contrasts.sides(measure, stems(clause)),
        holders(figure),
        Contrasts.sides(people ? measure : Set.of(), Set.of()),
        part,
        RECORD.matcher(before).find() || ofYearBefore(before) ? FORMER_MOOD : mood(figure, around),
        told(nations(figure)),
        new Whereabouts(where, places, large),
        corrects,
        part ? PartFinder.rest(figure, among, goesOn) : Set.of(),
        share ? polls.of(before + ' ' + after, stems(Givers.name(giver))) : Polls.Poll.NONE,
        WHOLE.matcher(before + ' ' + after).find(),
        giver);
  }

  /** Whether what stands before a figure says that it is of a year that was over. */
  private boolean ofYearBefore(String before) {
    Matcher year = YEAR.matcher(before);
    Instant told =
        document.getPublished() == null ? document.getVersionCreated() : document.getPublished();
    return year.find()
        && told != null
        && Integer.parseInt(year.group("year")) < told.atZone(ZoneOffset.UTC).getYear();
  }

  /** Stems of the name of the place that a text names last. */
  private Set<String> lastNamed(String before) {
    String last = "";
    int at = -1;
    for (String name : names.values()) {
      int place = before.lastIndexOf(name);
      if (place > at || place == at && place >= 0 && name.length() > last.length()) {
        at = place;
        last = name;
      }
    }
    return last.isEmpty() ? Set.of() : stems(last);
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

  private static String mood(Figure figure, List<Nearby> around) {
    String said = figure.getSpan().getExact() + ' ' + figure.getMeasure();
    if (!Collections.disjoint(stems(said), NEW)) {
      return "added";
    }
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
