package io.rapporteur.stories.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which instance of a series a document tells of, by the patterns of {@code anchors.en.tsv}:
 * kind, tab, pattern with the number in its first group.
 */
final class AnchorReader {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));

  private final List<Form> forms;

  private record Form(String kind, Pattern pattern) {}

  private AnchorReader(List<Form> forms) {
    this.forms = forms;
  }

  static AnchorReader shipped() {
    List<Form> forms = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                AnchorReader.class.getResourceAsStream("anchors.en.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          forms.add(new Form(line.substring(0, tab), Pattern.compile(line.substring(tab + 1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the patterns of anchors", e);
    }
    return new AnchorReader(forms);
  }

  /** The anchors of headline and lead; a kind that has two values there tells nothing. */
  List<Anchor> read(String headline, String lead, String language) {
    List<Anchor> anchors = new ArrayList<>();
    if (!language.startsWith("en")) {
      return anchors;
    }
    String text = (headline + "\n" + lead).toLowerCase(Locale.ROOT);
    for (Form form : forms) {
      Matcher found = form.pattern.matcher(text);
      while (found.find()) {
        String kind = form.kind.isEmpty() ? found.group(2) : form.kind;
        Anchor anchor = new Anchor(kind, value(kind, found.group(1)));
        if (!anchors.contains(anchor)) {
          anchors.add(anchor);
        }
      }
    }
    List<Anchor> told = new ArrayList<>(anchors);
    told.removeIf(each -> anchors.stream().anyMatch(each::excludes));
    return told;
  }

  private static int value(String kind, String number) {
    Integer ordinal = ORDINALS.get(number);
    if (ordinal != null) {
      return ordinal;
    }
    double value = Double.parseDouble(number);
    return (int) Math.round(kind.equals(Anchor.MAGNITUDE) ? value * 10 : value);
  }
}
