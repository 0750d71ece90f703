package io.rapporteur.rules.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Complaints about values that a field of codes never has. */
final class KnownValues {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private KnownValues() {}

  static Optional<String> complaint(Clause clause) {
    if (!(clause instanceof Clause.Term term)) {
      return Optional.empty();
    }
    return switch (term.field()) {
      case COUNTRY, COUNTRY_MAIN -> country(term.text());
      case LANGUAGE -> language(term.text());
      default -> Optional.empty();
    };
  }

  private static Optional<String> country(String text) {
    // XK is Kosovo by agreement of those who use it, not by the standard.
    if (COUNTRIES.contains(text.toUpperCase(Locale.ROOT)) || text.equals("xk")) {
      return Optional.empty();
    }
    return Optional.of(
        "country takes two-letter codes (ISO 3166-1), '"
            + text
            + "' never occurs"
            + COUNTRIES.stream()
                .filter(code -> named(code, text))
                .findFirst()
                .map(code -> "; did you mean country:" + code + "?")
                .orElse("; for names use place:"));
  }

  private static boolean named(String code, String text) {
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return TextAnalysis.whole(name).equals(text);
  }

  private static Optional<String> language(String text) {
    String primary = text.contains("-") ? text.substring(0, text.indexOf('-')) : text;
    if (LANGUAGES.contains(primary) || primary.length() == 3) {
      return Optional.empty();
    }
    return Optional.of(
        "language takes codes (BCP 47), '"
            + text
            + "' never occurs"
            + LANGUAGES.stream()
                .filter(
                    c ->
                        Locale.forLanguageTag(c)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .equalsIgnoreCase(text))
                .findFirst()
                .map(code -> "; did you mean language:" + code + "?")
                .orElse(""));
  }
}
