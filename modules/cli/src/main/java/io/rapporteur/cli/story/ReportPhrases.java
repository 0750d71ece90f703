package io.rapporteur.cli.story;

import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.Span;
import io.rapporteur.model.WordingDifference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small phrases. */
final class ReportPhrases {
  private ReportPhrases() {}

  /** {@code 1 carrier}, {@code 2 carriers}. */
  static String count(int number, String thing) {
    return count(number, thing, thing + "s");
  }

  static String count(int number, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** Where a span stands: {@code 412-415}, in code points of the document's text. */
  static String place(Span span) {
    return span.getStart() + "-" + span.getEnd();
  }

  /** What words differ, those that only look different left out. */
  static List<String> differences(List<WordingDifference> differences, String other) {
    return differences.stream()
        .filter(each -> each.getMeaning() != ChangedMeaning.NONE || !superficial(each))
        .map(each -> difference(each, other))
        .collect(Collectors.toList());
  }

  private static boolean superficial(WordingDifference difference) {
    return difference.getEditorial() || difference.getSpelling();
  }

  private static String difference(WordingDifference difference, String other) {
    String said;
    if (difference.getWords().isEmpty()) {
      said = "leaves out " + quoted(difference.getOthers());
    } else if (difference.getOthers().isEmpty()) {
      said = "adds " + quoted(difference.getWords());
    } else {
      said =
          "has "
              + quoted(difference.getWords())
              + " where "
              + other
              + " has "
              + quoted(difference.getOthers());
    }
    return difference.getMeaning() == ChangedMeaning.NONE
        ? said
        : said + " (" + difference.getMeaning() + ")";
  }
}
