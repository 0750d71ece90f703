package io.rapporteur.analysis.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells lines that were buttons: {@code Share on Facebook Tweet WhatsApp Email}. */
final class ShareLine {
  private static final int LONGEST = 160;

  private static final Set<String> BUTTONS =
      words(
          "share shares tweet retweet facebook twitter whatsapp linkedin telegram reddit pinterest"
              + " messenger vkontakte viber flipboard tumblr instagram youtube tiktok odnoklassniki"
              + " поделиться поделитесь paylaş paylaşın teilen partager compartir condividi udostępnij"
              + " поширити გააზიარე");

  private static final Set<String> BESIDE =
      words(
          "on this via article story page post with your friends to link copy or and print email mail"
              + " e pin it save sms news x in the comment comments like send google plus url more"
              + " в на статью sur par mit auf en vk ok rss feed embed close bookmark");

  private ShareLine() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int buttons = 0;
    int words = 0;
    for (int i = 0; i < line.length(); ) {
      if (!Character.isLetter(line.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < line.length() && Character.isLetter(line.charAt(i))) {
        i++;
      }
      String word = line.substring(start, i).toLowerCase(Locale.ROOT);
      words++;
      if (BUTTONS.contains(word)) {
        buttons++;
      } else if (!BESIDE.contains(word)) {
        return false;
      }
    }
    // One word alone is a headline about a company as likely as a button, unless it is a verb.
    return buttons >= 2 || (buttons == 1 && (words >= 2 || isVerb(line)));
  }

  private static boolean isVerb(String line) {
    String word = line.strip().toLowerCase(Locale.ROOT);
    return word.startsWith("share")
        || word.equals("tweet")
        || word.startsWith("подел")
        || word.startsWith("paylaş")
        || word.equals("teilen")
        || word.equals("partager");
  }
}
