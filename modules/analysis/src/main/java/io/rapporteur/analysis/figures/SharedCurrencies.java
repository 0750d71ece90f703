package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whose crowns, rupees or shillings a text speaks of, where it does not say so beside the
 * number: those it calls by their country elsewhere, else those of the country it names most.
 */
final class SharedCurrencies {
  /** Once called by its country, a currency weighs as much as so many places of the country. */
  private static final int SAID = 1000;

  /** Amounts before and after one in minor units that may tell its currency. */
  private static final int NEAR = 20;

  private SharedCurrencies() {}

  /**
   * The currency of the country that stands before its name, as in {@code Hong Kong dollars}.
   *
   * @param from the first atom of the country
   * @param noun the atom of the name
   * @param code what the name stands for alone; given back where the country has none of the name
   */
  static String ofCountry(Atoms atoms, int from, int noun, String code) {
    List<String> same = codes(MoneyWords.SAME_NAME, code);
    for (int start = from; !same.isEmpty() && start < noun; start++) {
      String country = atoms.text().substring(atoms.start(start), atoms.end(noun - 1));
      for (int value : Gazetteer.standard().values(country)) {
        for (String own : same) {
          if (country(own).equals(Gazetteer.standard().entry(value).country())) {
            return own;
          }
        }
      }
    }
    return code;
  }

  private static List<String> codes(WordList list, String code) {
    String codes = list.value(code);
    return codes == null ? List.of() : List.of(codes.split(","));
  }

  /** ISO 4217 begins a code with the country's. */
  private static String country(String code) {
    return code.substring(0, 2);
  }

  /** Settles the currencies of a text's amounts. */
  static void settle(Reading reading, Atoms atoms, List<Quantity> found) {
    Map<String, Integer> named = null;
    Map<String, String> settled = new HashMap<>();
    for (int k = 0; k < found.size(); k++) {
      Quantity quantity = found.get(k);
      if (quantity.minor) {
        minor(found, k);
        continue;
      }
      int word = quantity.money ? word(atoms, quantity) : -1;
      List<String> shared = word < 0 ? List.of() : shared(atoms, word);
      if (!shared.isEmpty() && !atoms.capitalised(word - 1)) {
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

  /**
   * Cents are those of the currency that the amounts before them are told in, else those after,
   * where it is one that has cents.
   */
  private static void minor(List<Quantity> found, int at) {
    Quantity quantity = found.get(at);
    List<String> same = codes(MoneyWords.SAME_MINOR, bare(quantity.unit));
    for (int step = 1; step <= NEAR; step++) {
      String own = at < step ? null : told(found.get(at - step), same);
      if (own != null) {
        quantity.unit = own + quantity.unit.substring(bare(quantity.unit).length());
        return;
      }
    }
    for (int k = at + 1; k < Math.min(found.size(), at + NEAR); k++) {
      String own = told(found.get(k), same);
      if (own != null) {
        quantity.unit = own + quantity.unit.substring(bare(quantity.unit).length());
        return;
      }
    }
  }

  private static String told(Quantity other, List<String> same) {
    String own = bare(other.unit);
    return other.money && !other.minor && same.contains(own) ? own : null;
  }

  /** The currency of a price per thing. */
  private static String bare(String unit) {
    int rate = unit.indexOf(" per ");
    return rate < 0 ? unit : unit.substring(0, rate);
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

  /** The currencies that are called by this word; none when it is not shared, or a code. */
  private static List<String> shared(Atoms atoms, int word) {
    String code = atoms.value(word, CommonWords.CURRENCY);
    boolean name =
        code != null
            && !(atoms.end(word) - atoms.start(word) == 3
                && code.equalsIgnoreCase(atoms.text(word)));
    return name ? codes(MoneyWords.SHARED_NAME, code) : List.of();
  }

  /** A currency called by its country outweighs the countries that are only named. */
  private static void said(Atoms atoms, List<Quantity> found, Map<String, Integer> named) {
    for (Quantity quantity : found) {
      int word = quantity.money ? word(atoms, quantity) : -1;
      List<String> shared = word < 0 ? List.of() : shared(atoms, word);
      if (!shared.isEmpty() && atoms.capitalised(word - 1)) {
        if (shared.contains(quantity.unit)) {
          named.merge(country(quantity.unit), SAID, Integer::sum);
        }
      }
    }
  }

  private static String best(List<String> shared, Map<String, Integer> named) {
    String best = null;
    int most = 0;
    for (String code : shared) {
      int times = named.getOrDefault(country(code), 0);
      if (times > most || times == most && best != null && code.compareTo(best) < 0) {
        most = times;
        best = code;
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
