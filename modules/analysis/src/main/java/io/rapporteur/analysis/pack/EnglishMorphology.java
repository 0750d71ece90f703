package io.rapporteur.analysis.pack;

import java.util.List;

/** Verbs, plurals and adverbs of English. */
final class EnglishMorphology implements Morphology {

  @Override
  public VerbForms forms(String base, String irregular) {
    String regular = regularPast(base);
    List<String> past = irregular == null ? List.of(regular) : List.of(irregular.split("/"));
    String first = past.get(0);
    boolean spelling = first.equals(regular) || isDoubled(base, first);
    return new VerbForms(
        List.of(base, third(base)), past, List.of(ing(base, first)), spelling ? "" : first);
  }

  private static boolean consonantY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String third(String base) {
    if (consonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    return base + (hiss || base.endsWith("x") || base.endsWith("o") ? "es" : "s");
  }

  private static String ing(String base, String past) {
    if (isDoubled(base, past)) {
      return past.substring(0, past.length() - 2) + "ing";
    }
    if (isClosed(base) && !past.equals(regularPast(base))) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    boolean silent = base.endsWith("e") && !base.endsWith("ee");
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  /** {@code win, winning}, {@code cut, cutting}: one vowel between consonants. */
  private static boolean isClosed(String base) {
    int end = base.length() - 1;
    return end > 1
        && "bdgmnpt".indexOf(base.charAt(end)) >= 0
        && "aeiou".indexOf(base.charAt(end - 1)) >= 0
        && ("aeiou".indexOf(base.charAt(end - 2)) < 0 || base.startsWith("qu"));
  }

  /** {@code refer, referred}: the last consonant is written twice. */
  private static boolean isDoubled(String base, String past) {
    return past.length() == base.length() + 3 && past.startsWith(base) && past.endsWith("ed");
  }

  @Override
  public String plural(String singular) {
    // A regular plural ends as the third person of a verb does, but for "photos".
    return singular.endsWith("o") ? singular + "s" : third(singular);
  }

  @Override
  public String singular(String lower) {
    if (!isPlural(lower)) {
      return lower;
    }
    int length = lower.length();
    if (lower.endsWith("ies") && length > 4) {
      return lower.substring(0, length - 3) + "y";
    }
    boolean hiss = lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("zzes");
    boolean es = hiss || lower.endsWith("ches") || lower.endsWith("shes");
    return lower.substring(0, length - (es ? 2 : 1));
  }

  @Override
  public boolean isPast(String lower) {
    return lower.endsWith("ed");
  }

  @Override
  public boolean isPlural(String lower) {
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is");
  }

  @Override
  public boolean mayBePlural(String lower) {
    return lower.endsWith("s") && !lower.endsWith("ss");
  }

  @Override
  public boolean isThirdPerson(String lower) {
    return lower.endsWith("s");
  }

  @Override
  public boolean isProgressive(String lower) {
    return lower.length() > 5 && lower.endsWith("ing");
  }

  @Override
  public boolean isAdverb(String lower) {
    return lower.length() > 4 && lower.endsWith("ly");
  }
}
