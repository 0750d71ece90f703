package io.rapporteur.analysis.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lists of a pack. A line is {@code list-name: word word=value two_words}; a line that
 * begins with a blank goes on with the list above; lists of one name add up; {@code #} begins a
 * comment line. {@code @other} takes in another list with its values, {@code !word} leaves a word
 * out that was taken in; {@code @other*endings} takes in each word of another list (or of the list
 * itself, so far) with each ending of a second one, and the ending's value after a stroke if it has
 * one; {@code _} stands for the blank of a phrase (not in values); {@code ~verb} stands for all
 * forms of a verb, {@code +noun} for a noun or phrase and its plural, as the pack's {@link
 * Morphology} makes them; each may have a value.
 *
 * <p>What form a word is of the verbs that lists name so stands in {@code verb-present} (base form
 * in {@code verb-base}), {@code verb-past} and {@code verb-progressive}. The list {@code
 * irregular-verb} holds past forms that no rule makes ({@code write=wrote/written}), which gives
 * the list {@code irregular-past}.
 *
 * <p>A list whose name ends in {@code -pattern} holds regular expressions, which have no values.
 *
 * <p>Lists may name lists that stand later or in another file.
 */
final class PackReader {
  private static final String IRREGULAR = "irregular-verb";

  /** How the name of a list of regular expressions ends: they have no values. */
  private static final String PATTERNS = "-pattern";

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, WordList> lists = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final Morphology morphology;
  private final WordList base = new WordList("verb-base");
  private final WordList present = new WordList("verb-present");
  private final WordList past = new WordList("verb-past");
  private final WordList progressive = new WordList("verb-progressive");
  private final WordList irregularPast = new WordList("irregular-past");

  PackReader() {
    this(Morphology.NONE);
  }

  PackReader(Morphology morphology) {
    this.morphology = morphology;
  }

  /** Takes in the lines of a file. */
  void read(String file, List<String> lines) {
    String name = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String words = line;
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        if (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0) {
          throw new IllegalStateException(
              file + " line " + (i + 1) + ": no list; begin it with its name and a colon");
        }
        name = line.substring(0, colon);
        words = line.substring(colon + 1);
      }
      if (name == null) {
        throw new IllegalStateException(
            file + " line " + (i + 1) + ": goes on with a list, and there is none above it");
      }
      places.putIfAbsent(name, file + " line " + (i + 1));
      List<String> list = fields.computeIfAbsent(name, n -> new ArrayList<>());
      if (!words.isBlank()) {
        list.addAll(List.of(words.strip().split("\\s+")));
      }
    }
  }

  /** All lists, with what they take in. */
  Map<String, WordList> lists() {
    if (morphology != Morphology.NONE) {
      for (WordList forms : List.of(base, present, past, progressive, irregularPast)) {
        lists.put(forms.name(), forms);
        fields.putIfAbsent(forms.name(), List.of());
      }
      if (fields.containsKey(IRREGULAR)) {
        list(IRREGULAR).words().forEach(this::verb);
      }
    }
    fields.keySet().forEach(this::list);
    return lists;
  }

  private WordList list(String name) {
    WordList known = lists.get(name);
    if (known != null) {
      return known;
    }
    if (open.contains(name)) {
      throw new IllegalStateException(places.get(name) + ": the list takes in itself: " + open);
    }
    open.add(name);
    WordList made = new WordList(name);
    for (String field : fields.get(name)) {
      add(made, field);
    }
    open.remove(name);
    lists.put(name, made);
    return made;
  }

  private void add(WordList list, String field) {
    char sign = field.length() > 1 ? field.charAt(0) : ' ';
    if (sign == '@') {
      int star = field.indexOf('*');
      if (star < 0) {
        taken(list, field.substring(1)).each(list::add);
      } else {
        String stems = field.substring(1, star);
        WordList with = stems.equals(list.name()) ? list : taken(list, stems);
        addForms(list, with, taken(list, field.substring(star + 1)));
      }
    } else if (sign == '~') {
      int equals = field.indexOf('=');
      String value = equals < 0 ? "" : field.substring(equals + 1);
      VerbForms forms = verb(field.substring(1, equals < 0 ? field.length() : equals));
      forms.present().forEach(form -> list.add(form, value));
      forms.past().forEach(form -> list.add(form, value));
      forms.progressive().forEach(form -> list.add(form, value));
    } else if (sign == '+') {
      int equals = field.indexOf('=');
      String value = equals < 0 ? "" : field.substring(equals + 1);
      String noun = words(field.substring(1, equals < 0 ? field.length() : equals));
      list.add(noun, value);
      list.add(morphology.plural(noun), value);
    } else if (sign == '!') {
      list.remove(words(field.substring(1)));
    } else {
      int equals = list.name().endsWith(PATTERNS) ? -1 : field.indexOf('=', 1);
      list.add(
          words(equals < 0 ? field : field.substring(0, equals)),
          equals < 0 ? "" : field.substring(equals + 1));
    }
  }

  private WordList taken(WordList by, String other) {
    if (!fields.containsKey(other)) {
      throw new IllegalStateException(
          places.get(by.name()) + ": " + by.name() + " takes in " + other + ", no list");
    }
    return list(other);
  }

  private static void addForms(WordList list, WordList stems, WordList endings) {
    for (String word : List.copyOf(stems.words())) {
      String value = stems.value(word);
      endings.each(
          (ending, added) -> {
            if (!list.has(word + ending)) {
              list.add(word + ending, added.isEmpty() ? value : value + "/" + added);
            }
          });
    }
  }

  /** The forms of a verb, noted in the lists of forms. */
  private VerbForms verb(String verb) {
    WordList irregular = lists.get(IRREGULAR);
    VerbForms forms = morphology.forms(verb, irregular == null ? null : irregular.value(verb));
    base.add(verb, "");
    forms.present().forEach(form -> present.add(form, ""));
    forms.past().forEach(form -> past.add(form, ""));
    forms.progressive().forEach(form -> progressive.add(form, ""));
    if (!forms.irregularPast().isEmpty()) {
      irregularPast.add(forms.irregularPast(), "");
    }
    return forms;
  }

  private static String words(String field) {
    return field.replace('_', ' ');
  }
}
