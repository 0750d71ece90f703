package io.rapporteur.analysis.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fact stands once in a pack: where two lists share words, one takes in the other with {@code @}
 * or both take in a third. What was made from CLDR is not typed again either, but for what is not
 * so (another value).
 */
class FactsStandOnceTest {
  /** Words may have two senses, and a handful of them do. */
  private static final int HANDFUL = 5;

  /** Base forms of verbs, some of which are written like their past forms. */
  private static final Set<String> FORMS = Set.of("irregular-verb");

  /** Names of classes of events, some of which are those of words, and no words. */
  private static final Set<String> CLASSES = Set.of("done-there-event");

  static List<String> packs() {
    List<String> tags = new ArrayList<>(LanguagePacks.tags());
    tags.add(LanguagePack.ROOT);
    return tags;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void shouldTypeNoMoreThanAHandfulOfWordsInTwoLists(String tag) {
    Map<String, Set<String>> typed = typed(tag, false, false);
    List<String> names = List.copyOf(typed.keySet());
    List<String> twins = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Set<String> both = new TreeSet<>(typed.get(names.get(i)));
        both.retainAll(typed.get(names.get(j)));
        if (both.size() > HANDFUL) {
          twins.add(names.get(i) + " and " + names.get(j) + " both type " + both);
        }
      }
    }
    assertThat(twins).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void shouldNotTypeWhatWasMadeFromCldr(String tag) {
    Map<String, Set<String>> made = typed(tag, true, true);
    List<String> again = new ArrayList<>();
    typed(tag, false, true)
        .forEach(
            (name, words) -> {
              Set<String> both = new TreeSet<>(words);
              both.retainAll(made.getOrDefault(name, Set.of()));
              if (!both.isEmpty()) {
                again.add(name + " has from CLDR and types again " + both);
              }
            });
    assertThat(again).isEmpty();
  }

  /**
   * Lists of one name add up: two files that mean different things by it would spoil each other.
   */
  @ParameterizedTest
  @MethodSource("packs")
  void shouldKeepAListInOneFile(String tag) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (PackFile file : PackFile.values()) {
      List<String> lines =
          file.hasLists() ? PackResources.lines(tag + "/" + file.fileName()) : null;
      for (String line : lines == null ? List.<String>of() : lines) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#' && !Character.isWhitespace(line.charAt(0))) {
          files
              .computeIfAbsent(line.substring(0, colon), n -> new TreeSet<>())
              .add(file.fileName());
        }
      }
    }
    files.values().removeIf(names -> names.size() == 1);
    assertThat(files).isEmpty();
  }

  /** The words of each list as its files have them, without what is taken in or left out. */
  private static Map<String, Set<String>> typed(String tag, boolean made, boolean valued) {
    Map<String, Set<String>> typed = new TreeMap<>();
    if (made) {
      add(PackResources.lines(tag + "/cldr.txt"), typed, valued);
    } else {
      for (PackFile file : PackFile.values()) {
        if (file.hasLists()) {
          add(PackResources.lines(tag + "/" + file.fileName()), typed, valued);
        }
      }
    }
    FORMS.forEach(typed::remove);
    CLASSES.forEach(typed::remove);
    return typed;
  }

  private static void add(List<String> lines, Map<String, Set<String>> typed, boolean valued) {
    Map<String, String> names = new HashMap<>();
    for (String line : lines == null ? List.<String>of() : lines) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      boolean goesOn = Character.isWhitespace(line.charAt(0));
      int colon = goesOn ? -1 : line.indexOf(':');
      if (!goesOn) {
        names.put("", line.substring(0, colon));
      }
      for (String field : line.substring(colon + 1).strip().split("\\s+")) {
        boolean word =
            !field.isEmpty() && (field.length() == 1 || "@!~".indexOf(field.charAt(0)) < 0);
        int equals = field.indexOf('=', 1);
        if (word) {
          typed
              .computeIfAbsent(names.get(""), n -> new HashSet<>())
              .add(equals < 0 || valued ? field : field.substring(0, equals));
        }
      }
    }
  }
}
