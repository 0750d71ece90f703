package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;
import java.util.Map;

/** Signs, letters and words of currencies, as ISO 4217 codes. */
final class Currencies {
  /** A currency and where it ends or begins in the text. */
  record Match(int at, String code) {}

  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("u", "USD"),
          Map.entry("hk", "HKD"),
          Map.entry("c", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("cad", "CAD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("aud", "AUD"),
          Map.entry("nz", "NZD"),
          Map.entry("s", "SGD"),
          Map.entry("sg", "SGD"),
          Map.entry("nt", "TWD"),
          Map.entry("r", "BRL"),
          Map.entry("usd", "USD"));

  private static final Map<String, String> LETTERS =
      Map.of("rm", "MYR", "rs", "INR", "ps", "GBP", "rmb", "CNY", "inr", "INR", "re", "INR");

  /** Currencies that several countries share the word of, by the country's first word. */
  private static final Map<String, String> OF_COUNTRY =
      Map.ofEntries(
          Map.entry("australian dollar", "AUD"), Map.entry("canadian dollar", "CAD"),
          Map.entry("kong dollar", "HKD"), Map.entry("zealand dollar", "NZD"),
          Map.entry("singapore dollar", "SGD"), Map.entry("singaporean dollar", "SGD"),
          Map.entry("taiwan dollar", "TWD"), Map.entry("jamaican dollar", "JMD"),
          Map.entry("pakistani rupee", "PKR"), Map.entry("lankan rupee", "LKR"),
          Map.entry("nepalese rupee", "NPR"), Map.entry("mauritian rupee", "MUR"),
          Map.entry("swedish crown", "SEK"), Map.entry("danish crown", "DKK"),
          Map.entry("norwegian crown", "NOK"), Map.entry("czech crown", "CZK"),
          Map.entry("swedish krona", "SEK"), Map.entry("icelandic krona", "ISK"),
          Map.entry("danish krone", "DKK"), Map.entry("norwegian krone", "NOK"),
          Map.entry("egyptian pound", "EGP"), Map.entry("lebanese pound", "LBP"),
          Map.entry("syrian pound", "SYP"), Map.entry("sudanese pound", "SDG"),
          Map.entry("argentine peso", "ARS"), Map.entry("chilean peso", "CLP"),
          Map.entry("colombian peso", "COP"), Map.entry("philippine peso", "PHP"),
          Map.entry("cuban peso", "CUP"), Map.entry("uruguayan peso", "UYU"),
          Map.entry("iraqi dinar", "IQD"), Map.entry("kuwaiti dinar", "KWD"),
          Map.entry("algerian dinar", "DZD"), Map.entry("jordanian dinar", "JOD"),
          Map.entry("libyan dinar", "LYD"), Map.entry("tunisian dinar", "TND"),
          Map.entry("bahraini dinar", "BHD"), Map.entry("moroccan dirham", "MAD"),
          Map.entry("qatari riyal", "QAR"), Map.entry("omani rial", "OMR"),
          Map.entry("yemeni rial", "YER"), Map.entry("ugandan shilling", "UGX"),
          Map.entry("tanzanian shilling", "TZS"), Map.entry("somali shilling", "SOS"),
          Map.entry("belarusian rouble", "BYN"), Map.entry("belarusian ruble", "BYN"),
          Map.entry("moldovan leu", "MDL"), Map.entry("turkmen manat", "TMT"),
          Map.entry("bulgarian lev", "BGN"), Map.entry("north won", "KPW"));

  private Currencies() {}

  /** The currency written before the number at {@code i}, and the atom at which it begins. */
  static Match before(Atoms atoms, int i) {
    int at = i - 1;
    if (atoms.isMark(at, '$')) {
      return dollar(atoms, at);
    }
    String sign = sign(atoms, at);
    if (sign != null) {
      return new Match(at, sign);
    }
    boolean us = atoms.isAny(at, "us", "hk", "au", "nz") && atoms.isMark(at - 1, '$');
    if (us && atoms.glued(at)) {
      return new Match(at - 1, DOLLARS.get(atoms.text(at).toLowerCase(Locale.ROOT)));
    }
    if (atoms.isMark(at, '.') && atoms.is(at - 1, "rs") && atoms.glued(at)) {
      return new Match(at - 1, "INR");
    }
    if (!atoms.isWord(at) || atoms.end(at) - atoms.start(at) > 3) {
      return null;
    }
    String word = atoms.text(at);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    String letters = LETTERS.get(word.toLowerCase(Locale.ROOT));
    if (letters != null && (capitals && atoms.glued(i) || atoms.isAny(at, "rs", "inr", "rmb"))) {
      return new Match(at, letters);
    }
    String code = capitals && word.length() == 3 ? atoms.value(at, CommonWords.CURRENCY) : null;
    return code == null || code.length() != 3 ? null : new Match(at, code);
  }

  private static Match dollar(Atoms atoms, int at) {
    boolean close = atoms.start(at) - atoms.end(at - 1) <= 1 && atoms.isWord(at - 1);
    String letters = close ? atoms.text(at - 1) : "";
    boolean capitals =
        !letters.isEmpty()
            && letters.equals(letters.toUpperCase(Locale.ROOT))
            && (atoms.glued(at) || letters.length() == 2 || letters.equals("S"));
    String code = capitals ? DOLLARS.get(letters.toLowerCase(Locale.ROOT)) : null;
    return code == null ? new Match(at, "USD") : new Match(at - 1, code);
  }

  private static String sign(Atoms atoms, int at) {
    if (atoms.isMark(at, '£')) {
      return "GBP";
    }
    if (atoms.isMark(at, '€')) {
      return "EUR";
    }
    if (atoms.isAnyMark(at, "¥￥")) {
      return "JPY";
    }
    if (atoms.isMark(at, '₽')) {
      return "RUB";
    }
    if (atoms.isMark(at, '₹')) {
      return "INR";
    }
    if (atoms.isMark(at, '₩')) {
      return "KRW";
    }
    if (atoms.isMark(at, '₺')) {
      return "TRY";
    }
    if (atoms.isMark(at, '₴')) {
      return "UAH";
    }
    return atoms.isMark(at, '₼') ? "AZN" : atoms.isMark(at, '₪') ? "ILS" : null;
  }

  /** The currency written after the number, and the atom past it. */
  static Match after(Atoms atoms, int i) {
    String sign = sign(atoms, i);
    if (sign != null && !atoms.isNumber(i + 1)) {
      return new Match(i + 1, sign);
    }
    if (atoms.isMark(i, '$') && atoms.glued(i) && !atoms.isNumber(i + 1)) {
      return new Match(i + 1, "USD");
    }
    int at = atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
    Match country = ofCountry(atoms, at);
    if (country != null) {
      return country;
    }
    String code = code(atoms, at);
    return code == null ? null : new Match(at + 1, code);
  }

  private static String code(Atoms atoms, int at) {
    String code = atoms.value(at, CommonWords.CURRENCY);
    if (code == null) {
      return null;
    }
    boolean isoLetters =
        atoms.end(at) - atoms.start(at) == 3 && code.equalsIgnoreCase(atoms.text(at));
    boolean capitals = atoms.text(at).equals(atoms.text(at).toUpperCase(Locale.ROOT));
    boolean doubtful =
        atoms.isAny(at, "real", "won", "sum", "som", "lei", "try", "all", "dong", "rand")
            || atoms.isAny(at, "crown", "crowns");
    boolean weight = atoms.isAny(at, "pound", "pounds", "dram", "drams") && !isMoney(atoms, at);
    if (isoLetters ? !capitals : doubtful && !isMoney(atoms, at) || weight) {
      return null;
    }
    return code.equals("USDc") ? "cent" : code.equals("GBPp") ? "penny" : code;
  }

  /** Told by a magnitude or the rest of the sentence to be money and not a weight or a verb. */
  private static boolean isMoney(Atoms atoms, int at) {
    if (atoms.is(at - 1, CommonWords.MAGNITUDE)) {
      return true;
    }
    for (int k = Math.max(0, at - 12); k < at + 8; k++) {
      if (atoms.isAny(
              k,
              "pay",
              "paid",
              "cost",
              "price",
              "fine",
              "fined",
              "worth",
              "bank",
              "dividend",
              "share")
          || atoms.isAny(k, "fund", "funds", "salary", "budget", "currency", "spend", "sterling")) {
        return true;
      }
    }
    return false;
  }

  private static Match ofCountry(Atoms atoms, int i) {
    if (!atoms.capitalised(i)) {
      return null;
    }
    int noun = i + 1;
    while (noun < i + 4 && atoms.capitalised(noun) && !atoms.is(noun, CommonWords.CURRENCY)
        || atoms.isMark(noun, '.') && noun < i + 4 && atoms.glued(noun)) {
      noun++;
    }
    boolean crown = atoms.isAny(noun, "crown", "crowns", "dollar", "dollars", "sterling");
    String code = atoms.value(noun, CommonWords.CURRENCY);
    if (code == null && !crown) {
      return null;
    }
    String word = Nouns.singular(atoms, noun);
    String shared = OF_COUNTRY.get(atoms.text(noun - 1).toLowerCase(Locale.ROOT) + " " + word);
    if (shared == null && code == null) {
      return null;
    }
    return new Match(noun + 1, shared == null ? code : shared);
  }
}
