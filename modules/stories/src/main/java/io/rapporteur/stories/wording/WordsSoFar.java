package io.rapporteur.stories.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects words as a text is read, and knows where in its sentence and number each stands. */
final class WordsSoFar {
  private final List<ComparedWord> words = new ArrayList<>();
  private final WordingLists lists;
  private final int offset;
  private final boolean shouting;
  private boolean sentenceBegins = true;
  private boolean gap;
  private boolean capital;
  private boolean afterTitle;

  /**
   * @param offset added to all places
   * @param shouting whether capitals say nothing
   */
  WordsSoFar(WordingLists lists, int offset, boolean shouting) {
    this.lists = lists;
    this.offset = offset;
    this.shouting = shouting;
  }

  List<ComparedWord> words() {
    return words;
  }

  /** A mark that ends a sentence, unless it is the point of a title or of an initial. */
  void sentenceEnds(boolean point) {
    sentenceBegins |= !(point && afterTitle);
  }

  void gap(boolean counts) {
    gap |= counts;
    sentenceBegins = true;
  }

  /** A written word, contractions not yet taken apart. */
  void word(String written, int start, int end, boolean editorial) {
    capital = Character.isUpperCase(written.codePointAt(0)) && !shouting && !written.equals("I");
    boolean name = capital && !sentenceBegins;
    String small = written.toLowerCase(Locale.ROOT);
    afterTitle = lists.takesPoint(small) || written.length() == 1 && capital;
    String acronym = shouting ? null : lists.acronym(written);
    if (acronym != null) {
      add(acronym, start, end, true, editorial);
      return;
    }
    String form = lists.form(small);
    if (form != null) {
      add(form, start, end, name, editorial);
      return;
    }
    int apostrophe = small.lastIndexOf('\'');
    if (apostrophe <= 0) {
      add(small, start, end, name, editorial);
      return;
    }
    String host = small.substring(0, apostrophe).replace("'", "");
    String ending = small.substring(apostrophe + 1);
    if (ending.equals("t") && host.endsWith("n")) {
      add(host.substring(0, host.length() - 1) + " not", start, end, name, editorial);
    } else if (lists.ending(ending) != null) {
      add(host + " " + lists.ending(ending), start, end, name, editorial);
    } else if (ending.equals("s") && lists.takesVerb(host)) {
      add(host + " 's", start, end, name, editorial);
    } else {
      add(host + ending, start, end, name, editorial);
    }
  }

  /** Words in the form in which they are compared, separated by spaces, all of one place. */
  void add(String forms, int start, int end, boolean name, boolean editorial) {
    for (String form : forms.split(" ")) {
      WordSort sort = sort(form, name);
      boolean mayBeName = capital && sort.hasContent();
      words.add(
          new ComparedWord(form, sort, offset + start, offset + end, mayBeName, editorial, gap));
      gap = false;
    }
    sentenceBegins = false;
    capital = false;
  }

  private WordSort sort(String form, boolean name) {
    WordSort listed = lists.sort(form);
    if (listed != null) {
      // May and Will have a capital where the verbs have none
      return listed == WordSort.MODAL && name ? WordSort.NAME : listed;
    }
    if (Character.isDigit(form.charAt(0))) {
      return WordSort.NUMBER;
    }
    return name ? WordSort.NAME : WordSort.CONTENT;
  }
}
