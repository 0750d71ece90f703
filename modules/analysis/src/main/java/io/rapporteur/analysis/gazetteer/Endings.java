package io.rapporteur.analysis.gazetteer;

import java.util.Set;

/**
 * The case endings that names take in a language, as far as a few of them tell most occurrences.
 *
 * @param endings what may stand after a name's stem
 * @param dropped last letters of the first case, longest first, that other cases lack
 * @param cased false where names have no capital
 */
record Endings(Set<String> endings, String[] dropped, boolean cased) {
  private static final Endings NONE = new Endings(Set.of(), new String[0], true);
  private static final int SHORTEST_STEM = 3;

  private static final Endings EAST_SLAVIC =
      new Endings(
          set(
              "а у ом е я и ю ей ой ею ы ов ам ами ах ем ью ям ях ями ая ую ые ых ым ыми ого ому ой"
                  + " ої ові і ї єю ій ій ою ії ією ію"),
          new String[] {"ая", "ые", "ие", "ий", "ый", "а", "я", "ь", "ы"},
          true);

  static Endings of(String language) {
    return switch (language) {
      case "ru", "uk", "be" -> EAST_SLAVIC;
      case "az" ->
          of(
              "ın in un ün nın nin nun nün a ə ya yə da də dan dən ı i u ü nı ni nu nü la lə dakı"
                  + " dəki dır dir",
              true);
      case "kk" ->
          of(
              "ның нің дың дің тың тің да де та те дан ден тан тен ға ге қа ке ды ді ны ні ты ті мен"
                  + " бен пен",
              true);
      case "uz" -> of("ning ni ga da dan", true);
      case "hy" -> of("ի ը ն ում ից ով ին յի յում յից յով յին", true);
      case "ka" ->
          new Endings(
              set(
                  "ს ში დან ზე მ თან სთან სთვის თვის ი ის იდან მა ით ისთვის ისა ისკენ ად ა ას აში"
                      + " ადან"),
              new String[] {"ი"},
              false);
      case "de" -> of("s n r", true);
      case "sv", "da", "nb", "no" -> of("s", true);
      case "ar", "fa", "he", "hi", "th", "ko", "ja", "zh", "ur", "bn", "ta", "te" ->
          new Endings(Set.of(), new String[0], false);
      default -> NONE;
    };
  }

  private static Endings of(String endings, boolean cased) {
    return new Endings(set(endings), new String[0], cased);
  }

  private static Set<String> set(String words) {
    return Set.copyOf(java.util.List.of(words.split(" ")));
  }

  /** Whether a word of the text is a word of a name in some case; both in lower case. */
  boolean same(String name, String word) {
    if (name.equals(word)) {
      return true;
    }
    if (endings.isEmpty()) {
      return false;
    }
    if (word.startsWith(name) && endings.contains(word.substring(name.length()))) {
      return true;
    }
    for (String last : dropped) {
      int stem = name.length() - last.length();
      if (name.endsWith(last) && stem >= SHORTEST_STEM) {
        return word.length() > stem
            && word.startsWith(name.substring(0, stem))
            && endings.contains(word.substring(stem));
      }
    }
    return false;
  }
}
