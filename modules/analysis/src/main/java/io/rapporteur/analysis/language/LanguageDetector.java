package io.rapporteur.analysis.language;

import io.rapporteur.analysis.text.Script;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells a language by its script where that is enough, else by its function words. */
final class LanguageDetector {
  private static final Map<Script, String> BY_SCRIPT =
      Map.of(
          Script.ARMENIAN,
          "hy",
          Script.GEORGIAN,
          "ka",
          Script.GREEK,
          "el",
          Script.HEBREW,
          "he",
          Script.HANGUL,
          "ko",
          Script.KANA,
          "ja",
          Script.HAN,
          "zh",
          Script.THAI,
          "th");

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    put("en", "the of and to in that is was for it with as on be at by this have from not are but");
    put("ru", "и в не на что с по как это из за его для так же все было");
    put("uk", "і та не на що з як це із за його для так все було є");
    put("az", "və bu bir üçün ilə ki də da olan edib etdi olaraq");
    put("tr", "ve bir bu için ile de da olarak çok daha gibi olan");
    put("de", "der die und das von mit den ist nicht ein eine auf sich dem");
    put("fr", "le la les des et une dans que pour est qui sur pas du");
    put("es", "el los las que en una por con para del se su al");
  }

  private LanguageDetector() {}

  private static void put(String tag, String words) {
    for (String word : words.split(" ")) {
      WORDS.merge(word, tag, (a, b) -> a + ' ' + b);
    }
  }

  static Guess detect(String text) {
    Script script = Script.main(text, 0, Math.min(text.length(), 2_000));
    if (script == Script.NONE) {
      return Guess.UNKNOWN;
    }
    String only = BY_SCRIPT.get(script);
    if (only != null) {
      return new Guess(only, 1);
    }
    Map<String, Integer> votes = new HashMap<>();
    int all = 0;
    String head = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
    for (String word : head.split("[^\\p{L}]+")) {
      String tags = WORDS.get(word);
      if (tags != null) {
        all++;
        for (String tag : tags.split(" ")) {
          votes.merge(tag, 1, Integer::sum);
        }
      }
    }
    String best = "und";
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      int most = votes.getOrDefault(best, 0);
      if (vote.getValue() > most
          || (vote.getValue() == most && vote.getKey().compareTo(best) < 0)) {
        best = vote.getKey();
      }
    }
    return all == 0 ? Guess.UNKNOWN : new Guess(best, (double) votes.get(best) / all);
  }
}
