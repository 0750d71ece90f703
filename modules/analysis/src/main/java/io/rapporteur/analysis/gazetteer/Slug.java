package io.rapporteur.analysis.gazetteer;

/** Makes uris out of names. */
public final class Slug {
  private Slug() {}

  /**
   * The uri of a thing that has no number, {@code name:kind/slug}.
   *
   * @param kind {@code person}, {@code place}, {@code organisation}, {@code other}
   */
  public static String uri(String kind, String name) {
    return "name:" + kind + '/' + of(name);
  }

  /** Lower case, marks stripped, everything but letters and digits a hyphen; at most 80 chars. */
  public static String of(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    for (int i = 0; i < name.length() && slug.length() < 80; i++) {
      char c = Fold.fold(name.charAt(i));
      if (c >= '\u0300' && c <= '\u036f') {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-' && c != '\'') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
