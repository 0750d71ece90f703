package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whose crowns, rupees or shillings a text speaks of, where it does not say so beside the
 * number: those it calls by their country elsewhere, else those of the country it names most.
 */
final class SharedCurrencies {
  /** Currencies by the word for them, in the singular, and the country of each. */
  private static final Map<String, Map<String, String>> SHARED =
      Map.of(
          "crown",
          Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "CZ", "CZK", "IS", "ISK"),
          "krona",
          Map.of("SE", "SEK", "IS", "ISK"),
          "krone",
          Map.of("NO", "NOK", "DK", "DKK"),
          "rupee",
          Map.of("IN", "INR", "PK", "PKR", "LK", "LKR", "NP", "NPR", "MU", "MUR", "SC", "SCR"),
          "shilling",
          Map.of("KE", "KES", "UG", "UGX", "TZ", "TZS", "SO", "SOS"),
          "peso",
          Map.of("MX", "MXN", "AR", "ARS", "CL", "CLP", "CO", "COP", "PH", "PHP", "CU", "CUP"),
          "dinar",
          Map.of("RS", "RSD", "IQ", "IQD", "KW", "KWD", "DZ", "DZD", "JO", "JOD", "TN", "TND"),
          "rial",
          Map.of("IR", "IRR", "OM", "OMR", "YE", "YER", "QA", "QAR", "SA", "SAR"));

  private static final Map<String, String> SINGULAR =
      Map.of("kronor", "krona", "kroner", "krone", "riyal", "rial", "riyals", "rial");

  private SharedCurrencies() {}

  static void settle(Reading reading, Atoms atoms, List<Quantity> found) {
    Map<String, Integer> named = null;
    Map<String, String> settled = new HashMap<>();
    for (Quantity quantity : found) {
      int word = quantity.money ? word(atoms, quantity) : -1;
      Map<String, String> shared = word < 0 ? null : shared(atoms, word);
      if (shared != null && !atoms.capitalised(word - 1)) {
        if (named == null) {
          named = countries(reading);
          said(atoms, found, named);
        }
        String best = best(shared, named);
        int rate = quantity.unit.indexOf(" per ");
        String per = rate < 0 ? "" : quantity.unit.substring(rate);
        if (best != null) {
          settled.put(quantity.unit, best + per);
          quantity.unit = best + per;
        }
      } else if (quantity.money && atoms.is(quantity.to - 1, CommonWords.MAGNITUDE)) {
        // Its currency was that of the amount before.
        quantity.unit =
            atoms.isNumber(quantity.from)
                ? settled.getOrDefault(quantity.unit, quantity.unit)
                : quantity.unit;
      }
    }
  }

  /** The atom that names the currency: the last one, or the one before a rate. */
  private static int word(Atoms atoms, Quantity quantity) {
    int last = quantity.to - 1;
    boolean rate = quantity.unit.contains(" per ");
    while (rate && last > quantity.from && !atoms.is(last, CommonWords.CURRENCY)) {
      last--;
    }
    return last;
  }

  private static Map<String, String> shared(Atoms atoms, int last) {
    if (!atoms.isWord(last)) {
      return null;
    }
    String word = atoms.text(last).toLowerCase(Locale.ROOT);
    String one = SINGULAR.get(word);
    return SHARED.get(one != null ? one : Nouns.singular(atoms, last));
  }

  /** A currency called by its country outweighs the countries that are only named. */
  private static void said(Atoms atoms, List<Quantity> found, Map<String, Integer> named) {
    for (Quantity quantity : found) {
      int word = quantity.money ? word(atoms, quantity) : -1;
      Map<String, String> shared = word < 0 ? null : shared(atoms, word);
      if (shared != null && atoms.capitalised(word - 1)) {
        shared.forEach(
            (country, code) -> {
              if (code.equals(quantity.unit)) {
                named.merge(country, 1000, Integer::sum);
              }
            });
      }
    }
  }

  private static String best(Map<String, String> shared, Map<String, Integer> named) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, String> one : shared.entrySet()) {
      int times = named.getOrDefault(one.getKey(), 0);
      if (times > most || times == most && best != null && one.getValue().compareTo(best) < 0) {
        most = times;
        best = one.getValue();
      }
    }
    return best;
  }

  /** How often the places of each country are named. */
  private static Map<String, Integer> countries(Reading reading) {
    Map<String, Integer> named = new HashMap<>();
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getType() != EntityType.place) {
        continue;
      }
      String country = null;
      boolean one = true;
      for (int value : Gazetteer.standard().values(mention.getSpan().getExact())) {
        String of = Gazetteer.standard().entry(value).country();
        one &= country == null || country.equals(of);
        country = of;
      }
      if (country != null && one) {
        named.merge(country, 1, Integer::sum);
      }
    }
    return named;
  }
}
