package io.rapporteur.collect.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What hosts ask of robots (RFC 9309). A host without {@code robots.txt} allows everything; one
 * whose file cannot be had just now allows nothing until it can. Safe for use by many threads.
 */
public final class Robots implements AddressGate {
  /** RFC 9309 has it asked for again after a day at the latest. */
  private static final Duration KEPT = Duration.ofHours(12);

  private static final Duration UNREACHABLE_KEPT = Duration.ofMinutes(10);
  private static final int MANY = 10_000;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]+");

  /**
   * @param rules null while the file cannot be had
   */
  private record Known(SimpleRobotRules rules, long until, String why) {}

  private final Fetcher fetcher;
  private final String token;
  private final LongSupplier clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Asks with a fetcher. Rules are those for the first word of its user agent. */
  public Robots(Fetcher fetcher) {
    this(fetcher, System::nanoTime);
  }

  /**
   * @param clock nanoseconds, from any zero
   */
  Robots(Fetcher fetcher, LongSupplier clock) {
    this.fetcher = fetcher;
    this.token = token(fetcher.userAgent());
    this.clock = clock;
  }

  /** The name by which a robots.txt would call a user agent, in lower case. */
  static String token(String userAgent) {
    Matcher word = TOKEN.matcher(userAgent);
    return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "rapporteur";
  }

  @Override
  public void check(URI page) throws FetchException, InterruptedException {
    String file = page.getScheme() + "://" + page.getRawAuthority() + "/robots.txt";
    Known host = known.get(file);
    if (host == null || host.until() - clock.getAsLong() < 0) {
      host = ask(file);
      if (known.size() > MANY) {
        known.clear();
      }
      known.put(file, host);
    }
    if (host.rules() == null) {
      throw new FetchException("is not asked for while " + file + " " + host.why());
    }
    if (!host.rules().isAllowed(page.toString())) {
      throw FetchException.forGood("is not for robots, as " + file + " says");
    }
  }

  private Known ask(String file) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    try {
      Answer answer = fetcher.fetch(file, null, null);
      SimpleRobotRules rules =
          parser.parseContent(file, answer.body(), answer.contentType(), List.of(token));
      return new Known(rules, clock.getAsLong() + KEPT.toNanos(), null);
    } catch (FetchException e) {
      if (e.status() >= 400 && e.status() < 500 && e.status() != 429) {
        SimpleRobotRules all = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        return new Known(all, clock.getAsLong() + KEPT.toNanos(), null);
      }
      Duration asked = e.retryAfter();
      boolean longer = asked != null && asked.compareTo(UNREACHABLE_KEPT) > 0;
      Duration kept = longer ? asked : UNREACHABLE_KEPT;
      return new Known(null, clock.getAsLong() + kept.toNanos(), e.getMessage());
    }
  }
}
