package io.rapporteur.collect;

import io.rapporteur.collect.web.FetchSettings;
import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.YamlTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads feeds.yaml; what is wrong is said with its line. */
public final class FeedsFile {
  private static final Set<String> TOP =
      Set.of(
          "feeds", "interval", "user-agent", "timeout", "max-bytes", "host-pause", "allow-private");
  private static final Set<String> FEED = Set.of("url", "source", "language", "interval", "fetch");
  private static final Pattern DURATION = Pattern.compile("([1-9]\\d{0,6})(ms|s|m|h|d)");
  private static final Duration SHORTEST = Duration.ofMillis(10);

  private FeedsFile() {}

  /**
   * The feeds of a file.
   *
   * @throws ConfigException when it cannot be read or says nonsense; the message has the line
   */
  public static FeedList read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ConfigException(file + " cannot be read: " + e, e);
    }
  }

  /** The same of a text. */
  public static FeedList parse(String file, String text) {
    YamlTree root = YamlTree.parse(file, text);
    Map<String, YamlTree> top = root.members(TOP);
    if (!top.containsKey("feeds") || top.get("feeds").isNull()) {
      throw root.problem("feeds: is missing, the list of what to collect");
    }
    Duration interval = duration(top, "interval", Duration.ofMinutes(10));
    List<FeedSpec> feeds = new ArrayList<>();
    Set<String> urls = new HashSet<>();
    for (YamlTree item : top.get("feeds").items()) {
      FeedSpec feed = feed(item, interval);
      if (!urls.add(feed.url())) {
        throw item.problem("the feed " + feed.url() + " is there twice");
      }
      feeds.add(feed);
    }
    if (feeds.isEmpty()) {
      throw root.problem("feeds: is empty; name at least one");
    }
    return new FeedList(feeds, settings(top));
  }

  private static FetchSettings settings(Map<String, YamlTree> top) {
    FetchSettings standard = FetchSettings.STANDARD;
    Set<String> allowed = new HashSet<>();
    if (top.containsKey("allow-private")) {
      for (YamlTree host : top.get("allow-private").items()) {
        allowed.add(host.text().toLowerCase(Locale.ROOT));
      }
    }
    return new FetchSettings(
        top.containsKey("user-agent") ? top.get("user-agent").text() : standard.userAgent(),
        duration(top, "timeout", standard.timeout()),
        top.containsKey("max-bytes") ? top.get("max-bytes").positive() : standard.maxBytes(),
        duration(top, "host-pause", standard.hostPause()),
        allowed);
  }

  private static FeedSpec feed(YamlTree item, Duration interval) {
    Map<String, YamlTree> members = item.members(FEED);
    if (!members.containsKey("url")) {
      throw item.problem("url: is missing");
    }
    return new FeedSpec(
        url(members.get("url")),
        text(members, "source"),
        text(members, "language"),
        duration(members, "interval", interval),
        flag(members.get("fetch")));
  }

  private static String url(YamlTree node) {
    String text = node.text().strip();
    try {
      URI uri = URI.create(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw node.problem("\"" + text + "\" is no address like https://news.example/rss");
  }

  private static String text(Map<String, YamlTree> members, String name) {
    return members.containsKey(name) ? members.get(name).text() : null;
  }

  private static boolean flag(YamlTree node) {
    if (node == null) {
      return false;
    }
    return switch (node.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw node.problem("\"" + node.text() + "\" is neither true nor false");
    };
  }

  private static Duration duration(Map<String, YamlTree> members, String name, Duration standard) {
    if (!members.containsKey(name)) {
      return standard;
    }
    YamlTree node = members.get(name);
    Matcher matcher = DURATION.matcher(node.text());
    if (!matcher.matches()) {
      throw node.problem("\"" + node.text() + "\" is no time like 30s, 10m or 2h");
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration duration =
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        };
    if (duration.compareTo(SHORTEST) < 0) {
      throw node.problem("\"" + node.text() + "\" is shorter than 10ms");
    }
    return duration;
  }
}
