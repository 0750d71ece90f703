package io.rapporteur.analysis.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** First words of the lines in {@link JunkPhrases}: most lines need no closer look. */
final class Openers {
  private static final Set<String> WORDS =
      new HashSet<>(
          Arrays.asList(
              ("subscribe sign follow like join never get receive for download click stay keep do we"
                      + " become support подписывайтесь подписаться подписка следите підписуйтесь"
                      + " підписатися abunə bizi abone abonnez inscrivez suivez suscríbete suscribete"
                      + " suscríbase suscribase síguenos siguenos hazte abonnieren folgen iscriviti"
                      + " seguici inscreva siga zapraszamy read also see related more recommended don"
                      + " you watch further lire à lesen mehr leia lea te leggi czytaj читайте"
                      + " смотрите читать oxuyun ayrıca ilgili advertisement advertising advertorial"
                      + " sponsored promoted story article continue loading skip leave post add write"
                      + " submit view show hide no comment comments tell print listen play back next"
                      + " previous log login register privacy cookie cookies terms explore this image"
                      + " toggle enlarge report реклама reklam anzeige werbung publicité publicidad"
                      + " pubblicità have what all copyright c все bütün tous alle todos our strictly"
                      + " necessary any last updated modified published posted created erstellt filed"
                      + " category categories tag tags topic topics release photo photos credit"
                      + " credits crédit crédits picture written")
                  .split(" ")));

  private Openers() {}

  static boolean mayOpen(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
      if (line.charAt(start) == '©') {
        return true;
      }
      start++;
    }
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    // Lines that begin with a number: minutes of reading, numbers of comments.
    return end == start
        ? line.length() < 60
        : WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
