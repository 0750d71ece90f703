package io.rapporteur.analysis.verify;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Language;
import io.rapporteur.model.LanguageShare;
import io.rapporteur.model.Subject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values are what the schema says: ISO dates, TIMEX3, ISO 4217, shares from 0 to 1. */
final class ValueChecks {
  private static final Set<String> MODIFIERS =
      Set.of(
          "START",
          "MID",
          "END",
          "APPROX",
          "MORE_THAN",
          "LESS_THAN",
          "EQUAL_OR_MORE",
          "EQUAL_OR_LESS",
          "BEFORE",
          "AFTER",
          "ON_OR_BEFORE",
          "ON_OR_AFTER");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern THREE_CAPITALS = Pattern.compile("[A-Z]{3}");

  private final Defects defects;

  ValueChecks(Defects defects) {
    this.defects = defects;
  }

  void check(AnnotatedDocument record) {
    language(record.getLanguage());
    day("documentDate.value", record.getDocumentDate().getValue());
    for (int i = 0; i < record.getDates().size(); i++) {
      date("dates[" + i + "]", record.getDates().get(i));
    }
    for (int i = 0; i < record.getFigures().size(); i++) {
      figure("figures[" + i + "]", record.getFigures().get(i));
    }
    for (int i = 0; i < record.getSubjects().size(); i++) {
      Subject subject = record.getSubjects().get(i);
      share("subjects[" + i + "].relevance", subject.getRelevance());
    }
  }

  private void language(Language language) {
    tag("language.tag", language.getTag());
    share("language.confidence", language.getConfidence());
    double sum = 0;
    for (int i = 0; i < language.getOthers().size(); i++) {
      LanguageShare other = language.getOthers().get(i);
      tag("language.others[" + i + "].tag", other.getTag());
      share("language.others[" + i + "].share", other.getShare());
      sum += other.getShare();
    }
    if (sum > 1.000_001) {
      defects.add("language.others", "their shares come to " + sum);
    }
  }

  private void tag(String path, String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      defects.add(path, "'" + tag + "' is no BCP 47 tag");
    }
  }

  private void share(String path, double value) {
    if (!(value >= 0 && value <= 1)) {
      defects.add(path, value + " does not lie between 0 and 1");
    }
  }

  private LocalDate day(String path, String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      defects.add(path, "'" + value + "' is no ISO 8601 date");
      return null;
    }
  }

  private void date(String path, DateReference date) {
    if (!TimexSyntax.isValue(date.getValue())) {
      defects.add(path + ".value", "'" + date.getValue() + "' is no TIMEX3 value");
    }
    if (date.getMod() != null && !MODIFIERS.contains(date.getMod())) {
      defects.add(path + ".mod", "'" + date.getMod() + "' is no TIMEX3 modifier");
    }
    LocalDate begin = day(path + ".begin", date.getBegin());
    LocalDate end = day(path + ".end", date.getEnd());
    if (begin != null && end != null && end.isBefore(begin)) {
      defects.add(path + ".end", end + " lies before " + begin);
    }
  }

  private void figure(String path, Figure figure) {
    int values = figure.getValues().size();
    if (values < 1 || values > 2) {
      defects.add(path + ".values", "there are " + values + "; one, or the two ends of a range");
    }
    for (double value : figure.getValues()) {
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        defects.add(path + ".values", value + " is no number");
      }
    }
    String unit = figure.getUnit();
    if (THREE_CAPITALS.matcher(unit).matches() && !CURRENCIES.contains(unit)) {
      defects.add(path + ".unit", unit + " is no ISO 4217 code");
    }
    if (figure.getPeriod() != null && !TimexSyntax.isValue(figure.getPeriod())) {
      defects.add(path + ".period", "'" + figure.getPeriod() + "' is no TIMEX3 value");
    }
  }
}
