package io.rapporteur.training.cldr;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of currencies in every number, their nouns without the country ({@code dollars}), and their
 * symbols: lists {@code currency} and {@code currency-symbol}, value ISO 4217.
 */
final class CurrencyNames {
  private static final String[] PLURALS = {"one", "two", "few", "many", "other"};

  /** Of currencies that share a noun, the one that is meant where no country is named. */
  private static final List<String> FIRST =
      List.of(
          "USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "TRY", "MXN", "CHF", "KRW", "RSD", "AED",
          "SAR", "IRR", "KES", "RON", "AZN", "BRL", "UAH", "KGS", "ZAR", "VES", "GTQ", "HNL");

  /** A noun of these and no others is nobody's in particular. */
  private static final Set<String> CROWNS = Set.of("SEK", "NOK", "DKK", "CZK", "ISK");

  /** Whose last word is no word for money: gold, Herzegovina. */
  private static final Set<String> WITHOUT_NOUN = Set.of("ZWG", "BAM");

  /** Currencies in use on this day: the same tables whenever they are made. */
  private static final Date DAY = new GregorianCalendar(2026, Calendar.JANUARY, 15).getTime();

  /** The noun stands first in these languages, last in the others. */
  private static final Set<String> NOUN_FIRST = Set.of("fr", "es", "pt", "it", "ca", "ro", "gl");

  private CurrencyNames() {}

  static void add(PackTable table) {
    Map<String, Set<String>> nouns = new LinkedHashMap<>();
    List<Currency> currencies = new ArrayList<>();
    for (String code : FIRST) {
      currencies.add(Currency.getInstance(code));
    }
    Currency.getAvailableCurrencies().stream()
        .filter(currency -> isTender(currency.getCurrencyCode()))
        .filter(currency -> !FIRST.contains(currency.getCurrencyCode()))
        .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
        .forEach(currencies::add);
    for (Currency currency : currencies) {
      for (String name : names(currency, table.locale())) {
        table.add("currency", name, currency.getCurrencyCode());
        if (!WITHOUT_NOUN.contains(currency.getCurrencyCode())) {
          nouns
              .computeIfAbsent(noun(table, name), key -> new LinkedHashSet<>())
              .add(currency.getCurrencyCode());
        }
      }
      symbols(table, currency);
    }
    nouns.forEach((noun, codes) -> table.add("currency", noun, meant(codes)));
  }

  private static boolean isTender(String code) {
    return code.charAt(0) != 'X' && Currency.isAvailable(code, DAY, DAY) && isOfCountry(code);
  }

  /** Funds and units of account have no country. */
  private static boolean isOfCountry(String code) {
    return !Set.of("BOV", "CNH", "VED", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW")
        .contains(code);
  }

  private static Set<String> names(Currency currency, ULocale locale) {
    Set<String> names = new LinkedHashSet<>();
    names.add(currency.getName(locale, Currency.LONG_NAME, null));
    for (String plural : PLURALS) {
      names.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null));
    }
    return names;
  }

  private static String noun(PackTable table, String name) {
    String bare = name.replaceAll("\\(.*?\\)", "").strip();
    String[] words = bare.split("[ -]");
    boolean first = NOUN_FIRST.contains(table.locale().getLanguage());
    String last = words[words.length - 1];
    return first || words.length > 1 && isLetters(last) ? words[0] : last;
  }

  /** {@code доллар США}: the country's letters stand behind the noun. */
  private static boolean isLetters(String word) {
    return word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String meant(Set<String> codes) {
    if (codes.size() > 1 && CROWNS.containsAll(codes)) {
      return "crown";
    }
    return codes.iterator().next();
  }

  private static void symbols(PackTable table, Currency currency) {
    String code = currency.getCurrencyCode();
    for (int width : new int[] {Currency.SYMBOL_NAME, Currency.NARROW_SYMBOL_NAME}) {
      String symbol = currency.getName(table.locale(), width, null);
      boolean letter = symbol.length() == 1 && Character.isLetter(symbol.charAt(0));
      if (!symbol.equals(code) && !letter && !symbol.equalsIgnoreCase("km")) {
        table.add("currency-symbol", symbol, code);
      }
    }
  }
}
