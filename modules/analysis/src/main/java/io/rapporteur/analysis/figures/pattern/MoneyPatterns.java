package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The currency before or after a number, as ISO 4217. */
final class MoneyPatterns {
  /**
   * A currency that was read.
   *
   * @param from its first atom
   * @param to atom past it
   * @param code ISO 4217, {@code cent} or {@code penny}, or the shared name of several
   */
  record Money(int from, int to, String code) {}

  private static final Set<String> CODES = codes();

  private final Atoms atoms;
  private final PackWords words;

  MoneyPatterns(Atoms atoms, PackWords words) {
    this.atoms = atoms;
    this.words = words;
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
    return codes;
  }

  /** The sign or code that ends before an atom; null when there is none. */
  Money before(int i) {
    int last = i - 1;
    if (last < 0 || atoms.afterBreak(i)) {
      return null;
    }
    String code = code(last);
    PackWords.Match symbol = PackWords.before(PatternWords.CURRENCY_SYMBOL, atoms, i);
    if (symbol == null || !hasSign(symbol)) {
      return code == null ? null : new Money(signBefore(last), i, code);
    }
    String letters = symbol.from() == last ? lettersBefore(last) : null;
    return letters != null
        ? new Money(last - 1, i, letters)
        : new Money(symbol.from(), i, symbol.value());
  }

  /** {@code MXN$}, {@code USD $}: the code by which the sign is told. */
  private String lettersBefore(int sign) {
    return atoms.start(sign) - atoms.end(sign - 1) <= 1 ? code(sign - 1) : null;
  }

  /** {@code $ USD 20}: the sign goes with the code. */
  private int signBefore(int code) {
    PackWords.Match sign = PackWords.before(PatternWords.CURRENCY_SYMBOL, atoms, code);
    return sign != null && hasSign(sign) && atoms.end(code - 1) == atoms.start(code)
        ? sign.from()
        : code;
  }

  /** The sign, code or name of a currency at an atom; null when there is none. */
  Money after(int i) {
    if (atoms.afterBreak(i)) {
      return null;
    }
    PackWords.Match symbol = PackWords.at(PatternWords.CURRENCY_SYMBOL, atoms, i);
    if (symbol != null && hasSign(symbol)) {
      boolean ofNext =
          atoms.isNumber(symbol.to()) && atoms.glued(symbol.to()) && !atoms.glued(symbol.from());
      String told = code(symbol.to());
      return ofNext
          ? null
          : told == null
              ? new Money(i, symbol.to(), symbol.value())
              : new Money(i, symbol.to() + 1, told);
    }
    String code = code(i);
    if (code != null) {
      return new Money(i, i + 1, code);
    }
    return named(i);
  }

  /** {@code dólares canadienses}, {@code kanadische Dollar}, {@code доллар США}. */
  private Money named(int i) {
    PackWords.Match found = PackWords.at(CommonWords.CURRENCY, atoms, i);
    if (found != null && found.to() > i + 1) {
      return new Money(i, found.to(), found.value());
    }
    String head = words.value(CommonWords.CURRENCY, atoms, i);
    if (head != null && isName(i)) {
      String country = isShared(head) ? words.country(atoms, i + 1) : null;
      String shared = country == null ? head : ofCountry(head, country);
      int past = country == null ? i + 1 : i + 2;
      return shared == null ? null : new Money(i, past, shared);
    }
    int noun = atoms.isDash(i + 1) && atoms.glued(i + 1) && atoms.glued(i + 2) ? i + 2 : i + 1;
    String country = words.country(atoms, i);
    String after = country == null ? null : words.value(CommonWords.CURRENCY, atoms, noun);
    String shared = after == null ? null : isShared(after) ? ofCountry(after, country) : after;
    return shared == null ? null : new Money(i, noun + 1, shared);
  }

  /** Names of two letters and codes in small letters are other words more often. */
  private boolean isName(int i) {
    String text = atoms.text(i);
    return text.length() > 2 || text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Money of this name belongs to one country. */
  private static boolean isShared(String head) {
    return !head.equals("EUR") && !head.equals("cent") && !head.equals("penny");
  }

  /**
   * The money of a country that goes by a name, today's or that before the euro: its code begins
   * with the country's and ends, but for pesos, shillings and roubles, with the name's letter.
   */
  private static String ofCountry(String head, String country) {
    String today = codeOf(country);
    boolean several = head.equals("MXN") || head.equals("KES") || head.equals("RUB");
    boolean fits =
        today.equals(head)
            || today.startsWith(country)
                && (several || today.charAt(2) == Character.toUpperCase(lastLetter(head)));
    String before = country + Character.toUpperCase(lastLetter(head));
    return fits ? today : CODES.contains(before) ? before : null;
  }

  private static char lastLetter(String head) {
    return head.equals("crown") ? 'K' : head.charAt(head.length() - 1);
  }

  private static String codeOf(String country) {
    return Currency.getInstance(new Locale("", country)).getCurrencyCode();
  }

  /** An ISO code in capitals; null when the atom is none. */
  private String code(int i) {
    if (!atoms.isWord(i) || atoms.end(i) - atoms.start(i) != 3) {
      return null;
    }
    String text = atoms.text(i);
    return atoms.is(i, PatternWords.CURRENCY_CODE) && text.equals(text.toUpperCase(Locale.ROOT))
        ? text
        : null;
  }

  /** A sign of a currency is among its chars: letters alone are too many other things. */
  private boolean hasSign(PackWords.Match match) {
    for (int c = atoms.start(match.from()); c < atoms.end(match.to() - 1); c++) {
      if (Character.getType(atoms.text().charAt(c)) == Character.CURRENCY_SYMBOL) {
        return true;
      }
    }
    return false;
  }
}
