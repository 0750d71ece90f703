package io.rapporteur.rules.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields a query may name. docs/rules.md describes each for those who write rules. */
public enum Field {
  /** Headline and body together; what a clause without a field searches. */
  TEXT("text", Kind.TEXT),
  HEADLINE("headline", Kind.TEXT),
  BODY("body", Kind.TEXT),
  PERSON("person", Kind.NAME),
  ORGANISATION("organisation", Kind.NAME),
  PLACE("place", Kind.NAME),
  INSTRUMENT("instrument", Kind.NAME),
  SPEAKER("speaker", Kind.NAME),
  SOURCE("source", Kind.NAME),
  BY("by", Kind.NAME),
  LOCATED("located", Kind.NAME),
  PERSON_EXACT("person.exact", Kind.KEYWORD),
  ORGANISATION_EXACT("organisation.exact", Kind.KEYWORD),
  PLACE_EXACT("place.exact", Kind.KEYWORD),
  INSTRUMENT_EXACT("instrument.exact", Kind.KEYWORD),
  SPEAKER_EXACT("speaker.exact", Kind.KEYWORD),
  SOURCE_EXACT("source.exact", Kind.KEYWORD),
  BY_EXACT("by.exact", Kind.KEYWORD),
  COUNTRY("country", Kind.KEYWORD),
  COUNTRY_MAIN("country.main", Kind.KEYWORD),
  ENTITY("entity", Kind.KEYWORD),
  SUBJECT("subject", Kind.KEYWORD),
  SUBJECT_MAIN("subject.main", Kind.KEYWORD),
  LANGUAGE("language", Kind.KEYWORD),
  GENRE("genre", Kind.KEYWORD),
  URI("uri", Kind.KEYWORD),
  PERCENT("figure.percent", Kind.NUMBER),
  MONEY("figure.money", Kind.NUMBER),
  PUBLISHED("published", Kind.TIME);

  /** How a field's values are compared. */
  public enum Kind {
    /** Running text, cut into words. */
    TEXT,
    /** Several short values, cut into words; a phrase does not run from one value into the next. */
    NAME,
    /** Several values, each compared whole. */
    KEYWORD,
    /** Numbers; ranges and single values. */
    NUMBER,
    /** Instants; ranges and single days or instants. */
    TIME
  }

  private static final Map<String, Field> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Field::label, Function.identity()));

  private final String label;
  private final Kind kind;

  Field(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** The name used in queries. */
  public String label() {
    return label;
  }

  /** How values are compared. */
  public Kind kind() {
    return kind;
  }

  /** Whether values are cut into words. */
  public boolean words() {
    return kind == Kind.TEXT || kind == Kind.NAME;
  }

  /** Whether values are numbers or instants. */
  public boolean ordered() {
    return kind == Kind.NUMBER || kind == Kind.TIME;
  }

  /** The field whose values this one holds whole: {@code place} for {@code place.exact}. */
  public Field named() {
    int dot = label.indexOf(".exact");
    return dot < 0 ? this : BY_NAME.get(label.substring(0, dot));
  }

  /** The field of that name, in any case; the American {@code organization} is understood. */
  public static Optional<Field> of(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replace("organization", "organisation");
    return Optional.ofNullable(BY_NAME.get(folded));
  }

  /** The field whose name a writer most likely meant. */
  public static Optional<Field> nearest(String name) {
    return NearestName.of(name, Arrays.asList(values()), Field::label);
  }
}
