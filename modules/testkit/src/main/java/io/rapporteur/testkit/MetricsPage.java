package io.rapporteur.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of docs/metrics.md, and what they should say: metrics and the alerts on each. */
public final class MetricsPage {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(rapporteur_\\w+)` \\|.*\\| (.+) \\|$");
  private static final Pattern RULE =
      Pattern.compile("(?s)- alert: (\\w+)\\s+expr: (.*?)(?=\\n +(?:for|labels): )");
  private static final Pattern METRIC = Pattern.compile("rapporteur_[a-z_]+");
  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (rapporteur_\\w+) ");

  private MetricsPage() {}

  /**
   * The alerts named beside each metric of a section; none where the cell begins with "none".
   *
   * @param root of the repository
   * @throws IllegalArgumentException when there is no such section
   */
  public static Map<String, Set<String>> section(Path root, String title) throws IOException {
    String page = Files.readString(root.resolve("docs/metrics.md"));
    int begin = page.indexOf("## " + title + "\n");
    if (begin < 0) {
      throw new IllegalArgumentException("no section " + title);
    }
    int end = page.indexOf("\n## ", begin);
    Map<String, Set<String>> rows = new TreeMap<>();
    Matcher row = ROW.matcher(page.substring(begin, end < 0 ? page.length() : end));
    while (row.find()) {
      String alerts = row.group(2);
      rows.put(
          row.group(1),
          alerts.startsWith("none: ") ? Set.of() : new TreeSet<>(Set.of(alerts.split(", "))));
    }
    return rows;
  }

  /**
   * The same as it has to be.
   *
   * @param scraped what /metrics answers
   * @param files names of files under deploy/prometheus
   */
  public static Map<String, Set<String>> expected(Path root, String scraped, String... files)
      throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    TYPE.matcher(scraped)
        .results()
        .map(type -> base(type.group(1)))
        .forEach(metric -> rows.put(metric, new TreeSet<>()));
    for (String file : files) {
      Matcher rule = RULE.matcher(Files.readString(root.resolve("deploy/prometheus/" + file)));
      while (rule.find()) {
        Set<String> looked =
            METRIC
                .matcher(rule.group(2))
                .results()
                .map(name -> base(name.group()))
                .collect(Collectors.toSet());
        for (String metric : looked) {
          rows.computeIfAbsent(metric, unknown -> new TreeSet<>()).add(rule.group(1));
        }
      }
    }
    return rows;
  }

  /** A histogram is one metric, whatever series it is served as. */
  private static String base(String name) {
    return name.replaceAll("_(bucket|max)$", "");
  }
}
