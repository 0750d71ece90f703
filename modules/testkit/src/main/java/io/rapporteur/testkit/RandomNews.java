package io.rapporteur.testkit;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random documents and queries over a vocabulary so small that they meet. */
public final class RandomNews {
  private static final String[] WORDS = {
    "grain",
    "grains",
    "port",
    "Port",
    "deal",
    "déal",
    "talks",
    "peace",
    "peaceful",
    "treaty",
    "border",
    "Grenze",
    "мир",
    "МИР",
    "договор",
    "oil",
    "the",
    "of",
    "a",
    "in",
    "minister",
    "ministers",
    "nagorno",
    "karabakh",
    "karabağ",
    "co-op",
    "U.S.",
    "don't",
    "Baku's",
    "l'oil",
    "Port\u2019ta",
    "port'un",
    "42",
    "3.5",
    "北京",
    "𝒜lpha",
    "x",
    "xy",
    "border",
    "peace",
    "deal",
    "of",
    "the"
  };
  private static final String[] NAMES = {
    "Peace Port", "Minister of Grain", "Oil Deal", "Grenze", "U.S.", "The Treaty", "Karabakh"
  };
  private static final String[] TEXT_FIELDS = {"", "", "", "text:", "headline:", "body:"};
  private static final String[] NAME_FIELDS = {
    "person:", "place:", "organisation:", "speaker:", "source:", "by:", "instrument:"
  };
  private static final String[] EXACT_FIELDS = {
    "person.exact:",
    "place.exact:",
    "speaker.exact:",
    "country:",
    "country.main:",
    "language:",
    "subject:",
    "subject.main:",
    "genre:"
  };
  private static final String[] VALUES = {
    "AM",
    "az",
    "en",
    "en-GB",
    "\"medtop:11000000\"",
    "\"Peace Port\"",
    "opinion",
    "\"oil deal\"",
    "A*",
    "?z",
    "p*",
    "*"
  };

  private final Random random;

  public RandomNews(long seed) {
    this.random = new Random(seed);
  }

  /** A document. */
  public AnnotatedDocument document() {
    String headline = random.nextInt(4) == 0 ? "" : words(1 + random.nextInt(5));
    boolean repeated = !headline.isEmpty() && random.nextBoolean();
    String body = (repeated ? headline + "\n\n" : "") + words(random.nextInt(60));
    AnnotatedDocument document =
        AnnotatedDocument.newBuilder()
            .setUri("urn:" + random.nextInt(1000))
            .setHeadline(headline)
            .setBody(body)
            .setBy(random.nextBoolean() ? pick(NAMES) : null)
            .setInfoSource(random.nextBoolean() ? pick(NAMES) : null)
            .setGenre(random.nextBoolean() ? "Opinion" : null)
            .build();
    if (repeated) {
      document.setHeadlineSpan(
          new Span(0, headline.codePointCount(0, headline.length()), headline));
    }
    document.getLanguage().setTag(random.nextBoolean() ? "en" : "en-GB");
    if (random.nextBoolean()) {
      document.setPublished(Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000)));
    }
    List<Entity> entities = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      EntityType type = EntityType.values()[random.nextInt(5)];
      entities.add(
          Entity.newBuilder()
              .setUri("e" + i)
              .setType(type)
              .setName(pick(NAMES))
              .setAliases(random.nextBoolean() ? List.of(pick(NAMES)) : List.of())
              .setCountry(type == EntityType.place ? (random.nextBoolean() ? "AM" : "AZ") : null)
              .build());
    }
    document.setEntities(entities);
    if (random.nextBoolean()) {
      document.setQuotations(
          List.of(
              Quotation.newBuilder()
                  .setSpan(new Span(0, 0, ""))
                  .setKind(QuotationKind.direct)
                  .setSpeaker("e1")
                  .setSpeakerName(pick(NAMES))
                  .build()));
    }
    if (random.nextBoolean()) {
      document.setSubjects(List.of(new Subject("medtop:11000000", "Politics", "publisher", 1.)));
    }
    List<Figure> figures = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      figures.add(
          Figure.newBuilder()
              .setSpan(new Span(0, 0, ""))
              .setComparator(Comparator.absolute)
              .setChange(Change.none)
              .setUnit(random.nextBoolean() ? "%" : "USD")
              .setValues(List.of((double) random.nextInt(20)))
              .build());
    }
    document.setFigures(figures);
    return document;
  }

  /** A query of any shape the language has. */
  public String query() {
    return query(3);
  }

  private String query(int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return clause();
    }
    int parts = 1 + random.nextInt(4);
    StringBuilder query = new StringBuilder();
    String operator = pick(" AND ", " OR ", " ", " AND NOT ", " OR NOT ");
    for (int i = 0; i < parts; i++) {
      query.append(i == 0 ? "" : random.nextInt(4) == 0 ? pick(" ", " OR ", " AND ") : operator);
      query.append(operator.equals(" ") ? pick("", "", "", "+", "-") : "");
      String inner = query(depth - 1);
      boolean boosted = random.nextInt(8) == 0;
      boolean group = boosted || inner.matches("(?s)[+-].*|.* .*") || random.nextInt(6) == 0;
      query.append(group ? "(" + inner + ")" : inner);
      query.append(boosted ? "^" + (1 + random.nextInt(4)) : "");
    }
    if (random.nextInt(4) == 0) {
      int alternatives = 2 + random.nextInt(4);
      StringBuilder any = new StringBuilder("(");
      for (int i = 0; i < alternatives; i++) {
        any.append(i == 0 ? "" : " ").append(clause());
      }
      query.append(pick(" AND ", " OR ")).append(any).append(")@");
      query.append(1 + random.nextInt(alternatives));
    }
    return query.toString();
  }

  /** One leaf. */
  public String clause() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> pick(TEXT_FIELDS) + plain();
      case 4, 5 -> pick(TEXT_FIELDS) + "\"" + words(2 + random.nextInt(2)) + "\"";
      case 6 -> pick(TEXT_FIELDS) + "\"" + words(2 + random.nextInt(3)) + "\"~" + random.nextInt(9);
      case 7 -> pick(TEXT_FIELDS) + pattern();
      case 8 -> pick(NAME_FIELDS) + (random.nextBoolean() ? plain() : "\"" + pick(NAMES) + "\"");
      case 9 -> pick(EXACT_FIELDS) + pick(VALUES);
      case 10 -> number();
      default -> other();
    };
  }

  private String plain() {
    return pick(WORDS).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String pattern() {
    String word = plain();
    String start = word.substring(0, word.offsetByCodePoints(0, 1));
    // Few fuzzy ones: Lucene builds their automata anew for each search.
    return switch (random.nextInt(20)) {
      case 0 -> word.length() > 3 ? word + "~" + (1 + random.nextInt(2)) : word;
      case 5, 6, 7, 8 -> start + "*";
      case 9, 10, 11 -> "*" + word.substring(word.offsetByCodePoints(word.length(), -1));
      case 12, 13, 14 -> start + "?" + (random.nextBoolean() ? "*" : "");
      case 15, 16, 17 -> "/" + start + ".*/";
      default -> "[" + pick("a", "grain", "мир") + " TO " + pick("m", "peace", "*") + "}";
    };
  }

  private String number() {
    int low = random.nextInt(20);
    return switch (random.nextInt(5)) {
      case 0 -> "figure.percent:[" + low + " TO " + (low + random.nextInt(6)) + "]";
      case 1 -> "figure.money:{" + low + " TO *]";
      case 2 -> "figure.percent:" + low;
      case 3 -> "figure.money>=" + low;
      default -> "published:[2021 TO 2022-0" + (1 + random.nextInt(9)) + "}";
    };
  }

  private String other() {
    return switch (random.nextInt(6)) {
      case 0 -> "*:*";
      case 1 -> pick("headline:*", "person:*", "figure.percent:*", "published:*", "genre:*");
      case 2 -> "fn:ordered(" + plain() + " " + plain() + ")";
      case 3 -> "body:fn:maxgaps(3 fn:unordered(" + plain() + " " + plain() + "))";
      case 4 -> "nagorno-karabakh";
      default -> "\"\"";
    };
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : pick(" ", " ", " ", " ", ", ", ". ", "\n\n")).append(pick(WORDS));
    }
    return text.toString();
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
