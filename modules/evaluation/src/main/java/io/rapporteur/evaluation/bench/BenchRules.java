package io.rapporteur.evaluation.bench;

import io.rapporteur.model.Rule;
import io.rapporteur.rules.StarterRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes standing queries as users write them: words of the shipped rules and of the news in them,
 * countries, names and offices, combined in the shapes that media monitoring uses. The same seed
 * gives the same rules.
 */
public final class BenchRules {
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

  private final Random random;
  private final List<String> words;
  private final List<String> countries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** A new series of rules. */
  public BenchRules(long seed) {
    random = new Random(seed);
    words = vocabulary();
    for (String code : Locale.getISOCountries()) {
      countries.add(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
    }
    BenchDocuments writer = new BenchDocuments(seed);
    for (int i = 0; i < 400; i++) {
      names.add(writer.person());
    }
  }

  private static List<String> vocabulary() {
    TreeSet<String> words = new TreeSet<>();
    for (Rule rule : StarterRules.load()) {
      collect(rule.getQuery(), words);
      rule.getMatches().forEach(text -> collect(text, words));
      rule.getRejects().forEach(text -> collect(text, words));
    }
    collect(new BenchDocuments(1).text(200_000), words);
    return List.copyOf(words);
  }

  private static void collect(String text, TreeSet<String> words) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  /** Rules by id, none of which routes anywhere. */
  public Map<String, Rule> rules(int count) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String id = "bench-" + i;
      rules.put(id, Rule.newBuilder().setId(id).setTitle(id).setQuery(query()).build());
    }
    return rules;
  }

  private String query() {
    return switch (random.nextInt(10)) {
      case 0 -> "body:\"" + word() + " " + word() + "\"";
      case 1 -> "body:\"" + word() + " " + word() + "\"~4 AND " + place();
      case 2 -> place() + " AND body:" + word() + " AND body:" + word();
      case 3 -> person() + " AND body:(" + word() + " OR " + word() + " OR " + word() + ")";
      case 4 -> "headline:" + word() + " AND body:" + word();
      case 5 -> "body:" + word() + " AND body:" + word() + " AND body:" + word();
      case 6 ->
          "(" + place() + " OR " + place() + ") AND body:" + word() + " AND NOT body:" + word();
      case 7 -> place() + " AND figure.percent:[" + random.nextInt(50) + " TO *]";
      case 8 -> "speaker:\"" + name() + "\" AND body:" + word();
      default -> "body:" + word() + "* AND " + place() + " AND body:" + word();
    };
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private String place() {
    return "place:\"" + countries.get(random.nextInt(countries.size())).replace("\"", "") + "\"";
  }

  private String person() {
    return "person:\"" + name() + "\"";
  }

  private String name() {
    return names.get(random.nextInt(names.size()));
  }
}
