package io.rapporteur.analysis.language;

/** Tells Amharic and Tigrinya, the two languages of news in the Ethiopic script. */
final class Ethiopic {
  /** Letters and short words that the one uses much and the other little. */
  private static final String TIGRINYA_LETTERS = "ኣኢሓዕቐቑቒቓቕቖኸኹኺኻኽኾጸ";

  private static final String AMHARIC_LETTERS = "አችውኛኝሽጽ";

  private static final String[] TIGRINYA = {
    "እዩ", "ኢዩ", "እያ", "ኢና", "ኣብ", "ናይ", "ድማ", "እቲ", "እታ", "እዚ", "ካብ", "ኮይኑ", "እዮም", "ነቲ", "ከም"
  };

  private static final String[] AMHARIC = {
    "ነው", "እና", "ላይ", "ውስጥ", "ነበር", "አለ", "ናቸው", "ጋር", "ግን", "ወደ", "እንደ", "ሲሆን"
  };

  private static final int SAMPLE = 600;

  private Ethiopic() {}

  static Guess detect(String text, int start, int end) {
    String sample = text.substring(start, Math.min(end, start + SAMPLE));
    double tigrinya = 1 + letters(sample, TIGRINYA_LETTERS) + 2 * words(sample, TIGRINYA);
    double amharic = 1 + letters(sample, AMHARIC_LETTERS) + 2 * words(sample, AMHARIC);
    double both = tigrinya + amharic;
    return tigrinya > amharic ? new Guess("ti", tigrinya / both) : new Guess("am", amharic / both);
  }

  private static int letters(String text, String letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += letters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static int words(String text, String[] words) {
    int count = 0;
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
