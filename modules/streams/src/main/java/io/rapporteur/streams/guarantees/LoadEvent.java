package io.rapporteur.streams.guarantees;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An event that several outlets tell of, each in its own words or in another's, and with figures
 * that agree or differ. What a document says follows from event, outlet and version alone.
 */
final class LoadEvent {
  private static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");

  /** Two weeks of times, so that no story closes while others come. */
  private static final int SLOTS = 150;

  private static final String[] BEGINNINGS = {
    "Al", "Bor", "Cal", "Dun", "El", "Far", "Gor", "Hol", "Ist", "Jar", "Kel", "Lin", "Mor", "Nor",
    "Ost", "Pel", "Ros", "Sten", "Tor", "Ul", "Var", "Wes", "Yar", "Zel"
  };
  private static final String[] ENDINGS = {
    "bridge", "burg", "by", "dale", "ford", "gate", "ham", "haven", "mere", "mouth", "port", "sund",
    "ton", "vik", "wick", "wood"
  };
  private static final String[] GIVEN = {
    "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Irene", "James",
    "Karin", "Louis", "Maria", "Nikolai", "Olga", "Peter", "Rosa", "Simon", "Teresa", "Victor"
  };
  private static final String[] FAMILY = {
    "Abbott", "Bergman", "Carver", "Dahlberg", "Ekman", "Fischer", "Grant", "Hartley", "Ivanov",
    "Jansen", "Keller", "Lindqvist", "Marsh", "Novak", "Orlov", "Palmer", "Quinn", "Rossi",
    "Sanders", "Tanner", "Ulrich", "Vogel", "Winter", "Young", "Zeman"
  };
  private static final String[] BODIES = {
    "Interior Ministry", "Transport Agency", "Rescue Service", "Regional Council", "Health Agency",
    "Weather Service", "Farmers Union", "Energy Company", "Ports Authority", "Election Commission"
  };

  static final List<String> OUTLETS =
      List.of(
          "Northern Wire",
          "Coast Courier",
          "Evening Ledger",
          "Radio Meridian",
          "valley-post.example",
          "morning-mail.example");

  private final EventSort sort;
  private final Random random;
  private final long seed;
  private final String town;
  private final String other;
  private final String person;
  private final String body;
  private final int number;
  private final int second;
  private final int cost;
  private final Instant published;

  LoadEvent(int count, List<EventSort> sorts, Random random) {
    this.random = random;
    seed = random.nextLong();
    sort = sorts.get(count % sorts.size());
    town = town();
    other = town();
    person = pick(GIVEN) + " " + pick(FAMILY);
    body = town + " " + pick(BODIES);
    number = 20 + random.nextInt(900);
    second = 11 + random.nextInt(79);
    cost = 2 + random.nextInt(95);
    published = FIRST.plus(Duration.ofHours(2L * (count / sorts.size() % SLOTS)));
  }

  private String town() {
    return pick(BEGINNINGS) + pick(ENDINGS);
  }

  private String pick(String[] some) {
    return some[random.nextInt(some.length)];
  }

  /** When all of its documents say they were published: alerts count what is of one time. */
  Instant published() {
    return published;
  }

  /**
   * What an outlet tells.
   *
   * @param outlet its place in {@link #OUTLETS}; every second one repeats the one before
   * @param version a later one gives another number
   */
  String text(int outlet, long version) {
    boolean repeats = outlet % 2 == 1;
    int teller = repeats ? outlet - 1 : outlet;
    Random dice = new Random(seed + teller);
    int told = dice.nextInt(3) == 0 ? number + 5 : number;
    StringBuilder text = new StringBuilder();
    text.append(sort.leads().get(dice.nextInt(sort.leads().size()))).append("\n\n");
    int first = dice.nextInt(sort.more().size());
    for (int i = 0; i < sort.more().size(); i++) {
      text.append(sort.more().get((first + i) % sort.more().size())).append(' ');
    }
    text.append("\n\n").append(sort.said().get(dice.nextInt(sort.said().size())));
    if (repeats) {
      text.append("\n\n").append(OUTLETS.get(teller)).append(" reported this first.");
    }
    if (version > 1) {
      text.append("\n\nThis is version ").append(version).append(" of this report, corrected.");
    }
    return filled(text.toString(), told + 3 * ((int) version - 1));
  }

  private String filled(String text, int told) {
    String day =
        published
            .atZone(ZoneOffset.UTC)
            .getDayOfWeek()
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return text.replace("{town}", town)
        .replace("{other}", other)
        .replace("{person}", person)
        .replace("{org}", body)
        .replace("{day}", day)
        .replace("{n}", Integer.toString(told))
        .replace("{m}", Integer.toString(second))
        .replace("{cost}", cost + " million euros");
  }
}
