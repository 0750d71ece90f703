package io.rapporteur.evaluation.bench;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes news documents of a given length for load: varied names, places, dates, figures and
 * quotations, so that no step of a reading idles and no cache serves twice. A document keeps to a
 * few people, places and subjects, as news does, and names them again and again; so it comes onto
 * about as many routes as real copy of its length. The same seed gives the same documents.
 */
public final class BenchDocuments {
  private static final String[] GIVEN = {
    "Maria", "Daniel", "Amina", "Viktor", "Elena", "Samuel", "Leyla", "Pedro", "Ingrid", "Tomas",
    "Grace", "Omar", "Nadia", "Julian", "Sofia", "Henrik", "Chidi", "Marta", "Kenji", "Rosa"
  };
  private static final String[] FAMILY = {
    "Kovac", "Alvarez", "Mbeki", "Lindqvist", "Petrenko", "Haddad", "Okafor", "Silva", "Tanaka",
    "Bergmann", "Rahimov", "Costa", "Novak", "Fernandes", "Dubois", "Yilmaz", "Olsen", "Moreau"
  };
  private static final String[] ROLES = {
    "Foreign Minister", "Prime Minister", "Finance Minister", "chief executive", "spokesman",
    "Energy Minister", "ambassador", "Transport Minister", "governor", "union leader"
  };
  private static final String[] PLACES = {
    "Kenya", "Brazil", "Norway", "Georgia", "Vietnam", "Poland", "Chile", "Jordan", "Canada",
    "Nairobi", "Lisbon", "Tbilisi", "Hanoi", "Warsaw", "Santiago", "Amman", "Ottawa", "Tokyo",
    "Geneva", "Istanbul", "Berlin", "Jakarta", "Lagos", "Madrid", "Athens", "Cairo", "Oslo"
  };
  private static final String[] BODIES = {
    "the United Nations", "the World Bank", "the African Union", "the European Commission",
    "the central bank", "the port authority", "Northline Energy", "Harbour Freight Holdings",
    "the Ministry of Health", "the election commission", "the International Monetary Fund"
  };
  private static final String[] THINGS = {
    "grain exports", "natural gas deliveries", "the railway link", "hospital funding",
    "border trade", "a ceasefire proposal", "container traffic", "the budget deficit",
    "wind power capacity", "the vaccination campaign", "coal imports", "ticket prices"
  };
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private static final int SUBJECTS = 2;
  private static final int SCENES = 4;
  private static final int SOURCES = 3;
  private static final int PEOPLE = 6;

  private final Random random;
  private String[] things;
  private String[] places;
  private String[] bodies;
  private String[] people;

  /** A new series of documents. */
  public BenchDocuments(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The next document.
   *
   * @param number tells this document from others: it becomes part of the uri
   * @param bytes length of the body in UTF-8 bytes; the last sentence may pass it
   */
  public Document next(long number, int bytes) {
    return Document.newBuilder()
        .setUri("urn:bench:" + number)
        .setVersion(1)
        .setPublished(Instant.ofEpochSecond(1_700_000_000L + number))
        .setInfoSource("bench-" + number % 40)
        .setBody(text(bytes))
        .build();
  }

  /** A text: a headline, then paragraphs of three or four sentences. */
  public String text(int bytes) {
    castOf();
    StringBuilder text = new StringBuilder(bytes + 400);
    text.append(capital(pick(things)))
        .append(" tops talks in ")
        .append(pick(places))
        .append("\n\n");
    int sentences = 0;
    while (text.length() < bytes) {
      text.append(sentence());
      text.append(++sentences % 4 == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** Whom and what one document is about. */
  private void castOf() {
    things = some(THINGS, SUBJECTS);
    places = some(PLACES, SCENES);
    bodies = some(BODIES, SOURCES);
    people = new String[PEOPLE];
    Arrays.setAll(people, i -> pick(GIVEN) + " " + pick(FAMILY));
  }

  private String[] some(String[] words, int count) {
    List<String> shuffled = new ArrayList<>(List.of(words));
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, count).toArray(String[]::new);
  }

  private String sentence() {
    return switch (random.nextInt(10)) {
      case 0 ->
          person()
              + " met "
              + pick(ROLES)
              + " "
              + person()
              + " in "
              + pick(places)
              + " on "
              + day()
              + " to discuss "
              + pick(things)
              + ".";
      case 1 ->
          "“"
              + capital(pick(things))
              + " cannot wait for another season,” "
              + family()
              + " said, adding that "
              + pick(bodies)
              + " had been told in "
              + month()
              + ".";
      case 2 ->
          "According to "
              + pick(bodies)
              + ", "
              + pick(things)
              + " rose by "
              + percent()
              + " percent in "
              + year()
              + " and reached $"
              + decimal()
              + " billion.";
      case 3 ->
          "Residents of "
              + pick(places)
              + " waited "
              + number(2, 40)
              + " hours as officials checked every vehicle at the crossing.";
      case 4 ->
          "The agreement, signed a year earlier in "
              + pick(places)
              + ", covers "
              + pick(things)
              + " and "
              + pick(things)
              + ", two subjects on which the sides had differed.";
      case 5 ->
          pick(ROLES).toLowerCase(java.util.Locale.ROOT)
              + " "
              + person()
              + " told reporters that more than "
              + number(20, 900)
              + " people had left their homes.";
      case 6 ->
          "“We do not see a reason to change course,” the minister said on "
              + weekday()
              + ". “The figures speak for themselves.”";
      case 7 ->
          "Analysts at "
              + pick(bodies)
              + " expect "
              + pick(things)
              + " to fall by about "
              + percent()
              + "% next year unless prices recover.";
      case 8 ->
          "It rained for most of the week, and the road between the two towns stayed closed"
              + " while crews cleared stones and mud from the bridge.";
      default ->
          capital(pick(bodies))
              + " opened an office in "
              + pick(places)
              + " with "
              + number(12, 300)
              + " staff, "
              + person()
              + " said.";
    };
  }

  String person() {
    return pick(people);
  }

  private String family() {
    String person = person();
    return person.substring(person.indexOf(' ') + 1);
  }

  private String day() {
    return pick(MONTHS) + " " + number(1, 28);
  }

  private String month() {
    return pick(MONTHS);
  }

  private String weekday() {
    return pick(new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"});
  }

  private String year() {
    return Integer.toString(number(2015, 2025));
  }

  private String percent() {
    return Integer.toString(number(2, 60));
  }

  private String decimal() {
    return number(1, 30) + "." + number(1, 9);
  }

  private int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
