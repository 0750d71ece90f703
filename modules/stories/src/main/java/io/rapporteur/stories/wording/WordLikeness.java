package io.rapporteur.stories.wording;

/** How like two words are. */
public final class WordLikeness {
  private static final int LONG = 4;

  private WordLikeness() {}

  /** Whether two words are one, a letter hidden behind a star being any letters. */
  public static boolean same(ComparedWord a, ComparedWord b, WordingLists lists) {
    if (a.form().equals(b.form())) {
      return true;
    }
    boolean first = a.form().charAt(0) == b.form().charAt(0);
    return lists.alike(a.form(), b.form())
        || first && spelling(a.form(), b.form())
        || first && (masked(a.form(), b.form()) || masked(b.form(), a.form()));
  }

  /** Whether two forms are the American and the British spelling of one word. */
  private static boolean spelling(String x, String y) {
    if (x.length() < LONG || y.length() < LONG) {
      return false;
    }
    String shorter = x.length() <= y.length() ? x : y;
    String longer = x.length() <= y.length() ? y : x;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (at == shorter.length()) {
      return false;
    }
    if (shorter.length() == longer.length()) {
      String two = "" + shorter.charAt(at) + longer.charAt(at);
      return (two.equals("sz") || two.equals("zs"))
          && at > 2
          && shorter.substring(at + 1).equals(longer.substring(at + 1));
    }
    return longer.charAt(at) == 'u'
        && longer.charAt(at - 1) == 'o'
        && longer.substring(at + 1).equals(shorter.substring(at))
        && shorter.charAt(at) == 'r';
  }

  /** Whether two words written in one go are the third: {@code every day}, {@code everyday}. */
  static boolean joined(ComparedWord first, ComparedWord second, ComparedWord whole) {
    String form = whole.form();
    return form.length() == first.form().length() + second.form().length()
        && form.startsWith(first.form())
        && form.endsWith(second.form());
  }

  /** Whether two different words are forms or spellings of one: a changed ending, one letter. */
  public static boolean near(ComparedWord a, ComparedWord b) {
    String x = a.form();
    String y = b.form();
    if (Math.min(x.length(), y.length()) < LONG
        || x.charAt(0) != y.charAt(0)
        || a.sort() == WordSort.NUMBER
        || b.sort() == WordSort.NUMBER
        || a.sort() == WordSort.MODAL
        || b.sort() == WordSort.MODAL
        || a.sort() == WordSort.NEGATION
        || b.sort() == WordSort.NEGATION) {
      return false;
    }
    int common = 0;
    int shorter = Math.min(x.length(), y.length());
    while (common < shorter && x.charAt(common) == y.charAt(common)) {
      common++;
    }
    int rest = Math.max(x.length(), y.length()) - common;
    boolean ending = common >= LONG && common * 3 >= shorter * 2 && rest <= 3;
    return ending || oneLetter(x, y, common);
  }

  /** Whether two different forms of five letters or more differ by one letter. */
  static boolean isOneLetterApart(String x, String y) {
    int shorter = Math.min(x.length(), y.length());
    int common = 0;
    while (common < shorter && x.charAt(common) == y.charAt(common)) {
      common++;
    }
    return shorter > LONG && Math.abs(x.length() - y.length()) < 2 && oneLetter(x, y, common);
  }

  /** Whether the words are equal but for one letter at a place. */
  private static boolean oneLetter(String x, String y, int at) {
    if (Math.abs(x.length() - y.length()) > 1 || at == x.length() && at == y.length()) {
      return false;
    }
    String restX = x.substring(at);
    String restY = y.substring(at);
    return restX.length() == restY.length()
        ? restX.substring(1).equals(restY.substring(1))
        : restX.length() > restY.length()
            ? restX.substring(1).equals(restY)
            : restY.substring(1).equals(restX);
  }

  private static boolean masked(String mask, String word) {
    int first = mask.indexOf('*');
    if (first < 0) {
      return false;
    }
    int last = mask.lastIndexOf('*');
    return word.startsWith(mask.substring(0, first))
        && word.endsWith(mask.substring(last + 1))
        && word.length() >= mask.length() - (last - first);
  }
}
