package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Equivalent;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Range;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of one document. */
final class FigureReader {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Pattern PERCENTAGE = Pattern.compile("[\\p{N}%]|cent|pct|zent|cien");
  private static final Pattern DAY = Pattern.compile("\\d{4}.*");
  private static final String KIND = "kind=";
  private static final String CHANGE = "change";
  private static final String PEOPLE = ";unit=" + Units.PERSON;

  /** Stems before a figure that is part of another, up to {@link #PART_REACH} words before it. */
  private static final Set<String> PART = Set.of("includ", "among");

  private static final int PART_REACH = 2;

  /** Between a part and its whole. */
  private static final Pattern OF =
      Pattern.compile("\\s+(?:of|von|de)\\s+(?:(?:the|its|all|den)\\s+)?$");

  private static final int OF_REACH = 12;
  private static final String COUNTED = "counted";
  private static final int SHORTEST_WORD = 3;

  private final AnnotatedDocument document;
  private final BodyWords words;
  private final TellingReader tellings;
  private final Map<String, Integer> equals = new HashMap<>();
  private final Map<String, Set<List<Double>>> sorts = new HashMap<>();

  FigureReader(AnnotatedDocument document) {
    this.document = document;
    this.words = new BodyWords(document.getBody());
    this.tellings = new TellingReader(document, words.large());
    for (Figure figure : document.getFigures()) {
      equals.merge(value(figure), 1, Integer::sum);
      sorts.computeIfAbsent(sort(figure), sort -> new HashSet<>()).add(figure.getValues());
    }
  }

  List<LedgerFigure> figures() {
    List<LedgerFigure> figures = new ArrayList<>();
    for (Figure figure : document.getFigures()) {
      int start = figure.getSpan().getStart();
      Range sentence = sentence(start);
      if (!figure.getValues().isEmpty() && !tellings.retracted(start, sentence)) {
        figures.add(figure(figure, sentence));
      }
    }
    Collections.sort(figures);
    return figures;
  }

  /** The sentence that an offset is in; all of the text when it is in none. */
  private Range sentence(int at) {
    Range found = new Range(0, Integer.MAX_VALUE);
    for (Range sentence : document.getSentences()) {
      if (sentence.getStart() <= at && at < sentence.getEnd()) {
        found = sentence;
      }
    }
    return found;
  }

  private LedgerFigure figure(Figure figure, Range sentence) {
    int start = figure.getSpan().getStart();
    int from = sentence.getStart();
    int to = sentence.getEnd();
    List<Nearby> around = words.around(from, start, figure.getSpan().getEnd(), to);
    Units.Base base = Units.of(unit(figure));
    Set<String> measure = measure(figure, base.name());
    return new LedgerFigure(
        document.getUri(),
        document.getPublished() == null ? document.getVersionCreated() : document.getPublished(),
        figure,
        isWhole(figure, from) ? COUNTED : event(figure),
        at(around, -1).equals("to") ? level(kind(figure)) : kind(figure),
        base.name(),
        isFraction(figure, base.name())
            ? Interval.ofFraction(figure.getValues(), figure.getBound())
            : Interval.of(figure.getValues(), figure.getBound(), base.factor()),
        Interval.significantDigits(figure.getValues().get(0)),
        equivalents(figure),
        new Vicinity(byStem(around)),
        at(around, -1),
        at(around, 1),
        measure,
        Units.fixed(base.name()) ? "" : head(figure),
        scopes(figure),
        dates(from, to),
        around.stream()
            .anyMatch(
                w -> w.distance() < 0 && w.distance() >= -PART_REACH && PART.contains(w.stem())),
        equals.get(value(figure)),
        sorts.get(sort(figure)).size(),
        tellings.of(figure, sentence, around, measure, base.name()));
  }

  /**
   * Whether it is the whole of which the number before is a part: of {@code shot down 61 of 74
   * drones} 61 were shot down, and of 74 that is not said.
   */
  private boolean isWhole(Figure figure, int from) {
    int start = figure.getSpan().getStart();
    Matcher of = OF.matcher(tellings.text(Math.max(from, start - OF_REACH), start));
    if (!of.find()) {
      return false;
    }
    int end = start - of.group().length();
    return document.getFigures().stream()
        .anyMatch(
            part -> part.getSpan().getEnd() == end && part.getEvent().equals(figure.getEvent()));
  }

  private static String event(Figure figure) {
    String event = NounEvents.of(figure);
    return event == null ? figure.getEvent() : event;
  }

  /** Whether it is a share in words that are no percentage: {@code half}, {@code two thirds}. */
  private static boolean isFraction(Figure figure, String unit) {
    return unit.equals(Units.SHARE)
        && !PERCENTAGE.matcher(figure.getSpan().getExact().toLowerCase(Locale.ROOT)).find();
  }

  private static String value(Figure figure) {
    return figure.getValues() + figure.getUnit();
  }

  private static String sort(Figure figure) {
    return figure.getEvent() + ' ' + figure.getUnit();
  }

  private static String kind(Figure figure) {
    String key = figure.getKey();
    if (!key.startsWith(KIND)) {
      return "count";
    }
    int end = key.indexOf(';');
    return key.substring(KIND.length(), end < 0 ? key.length() : end);
  }

  /** What a change comes to is a level: {@code revised down to 35}. */
  private static String level(String kind) {
    return kind.equals(CHANGE) ? "count" : kind;
  }

  /** People are one unit, whatever they are called: the key says so of each; multiples are one. */
  private static String unit(Figure figure) {
    if (figure.getComparator() == Comparator.multiple && figure.getUnit().isEmpty()) {
      return Units.MULTIPLE;
    }
    boolean people = figure.getKey().contains(PEOPLE) || NounEvents.of(figure) != null;
    return people ? Units.PERSON : figure.getUnit();
  }

  private static Map<String, Interval> equivalents(Figure figure) {
    Map<String, Interval> equivalents = new HashMap<>();
    for (Equivalent also : figure.getAlsoAs()) {
      if (!also.getValues().isEmpty()) {
        Units.Base base = Units.of(also.getUnit());
        equivalents.put(
            base.name(), Interval.of(also.getValues(), figure.getBound(), base.factor()));
      }
    }
    return Map.copyOf(equivalents);
  }

  /** Each stem once, where it is nearest. */
  private static List<Nearby> byStem(List<Nearby> around) {
    Map<String, Nearby> nearest = new TreeMap<>();
    for (Nearby word : around) {
      if (word.stem().length() >= SHORTEST_WORD) {
        nearest.merge(
            word.stem(), word, (a, b) -> Math.abs(a.distance()) <= Math.abs(b.distance()) ? a : b);
      }
    }
    return List.copyOf(nearest.values());
  }

  private static String at(List<Nearby> around, int distance) {
    return around.stream()
        .filter(word -> word.distance() == distance)
        .map(Nearby::stem)
        .findFirst()
        .orElse("");
  }

  /**
   * What is measured, without what the unit says already: of people it is what they are called, and
   * two sums are not of one measure because both are in dollars.
   */
  private static Set<String> measure(Figure figure, String base) {
    Set<String> stems = new HashSet<>();
    boolean people = figure.getKey().contains(PEOPLE);
    String text =
        (people ? "" : figure.getMeasure())
            + ' '
            + (Units.fixed(base) || figure.getUnit().equals(Units.PERSON) ? "" : figure.getUnit())
            + ' '
            + figure.getQualifiers();
    for (String word : NO_WORD.split(text)) {
      if (word.length() >= SHORTEST_WORD) {
        stems.add(BodyWords.stem(word));
      }
    }
    return Set.copyOf(stems);
  }

  private static String head(Figure figure) {
    String exact = figure.getSpan().getExact();
    String[] written = NO_LETTER.split(exact);
    boolean noun = written.length > 1 || DIGIT.matcher(exact).find();
    if (figure.getUnit().isEmpty() || !noun || written.length == 0) {
      return "";
    }
    return BodyWords.stem(written[written.length - 1]);
  }

  private static Set<String> scopes(Figure figure) {
    Set<String> scopes = new HashSet<>();
    for (Scope scope : figure.getScopes()) {
      if (!scope.getInherited() && scope.getRole() != ScopeRole.by && scope.getEntity() != null) {
        scopes.add(scope.getEntity());
      }
    }
    return Set.copyOf(scopes);
  }

  private List<String> dates(int from, int to) {
    Set<String> dates = new TreeSet<>();
    for (DateReference date : document.getDates()) {
      int at = date.getSpan().getStart();
      if (at >= from
          && at < to
          && date.getValue() != null
          && DAY.matcher(date.getValue()).matches()) {
        dates.add(date.getValue());
      }
    }
    return List.copyOf(dates);
  }
}
