package io.rapporteur.analysis.pack;

import java.util.List;

/**
 * What a language does to the ends of its words and no list can say. A pack names the one it needs
 * ({@code morphology=english} in its {@code pack.properties}); without one, words have no forms but
 * those that its lists hold.
 */
public interface Morphology {
  /** Of a language whose forms nobody wrote down. */
  Morphology NONE = new Morphology() {};

  /**
   * The forms of a verb, its base form among them.
   *
   * @param base the form a dictionary has
   * @param irregular past and participle, parted by a slash; null for a regular verb
   */
  default VerbForms forms(String base, String irregular) {
    return new VerbForms(List.of(base), List.of(), List.of(), "");
  }

  /**
   * The plural of a regular noun, or of the last word of a phrase; the same where none is known.
   */
  default String plural(String singular) {
    return singular;
  }

  /** The singular of a regular noun in the plural; the same for any other word. */
  default String singular(String lower) {
    return lower;
  }

  /** True for what looks like a regular past form. */
  default boolean isPast(String lower) {
    return false;
  }

  /** True for what looks like the plural of a noun. */
  default boolean isPlural(String lower) {
    return false;
  }

  /** True for what ends as plurals do, names among them: {@code Iraqis}, {@code Francis}. */
  default boolean mayBePlural(String lower) {
    return false;
  }

  /** True for what looks like a verb whose subject is one other: {@code sails}. */
  default boolean isThirdPerson(String lower) {
    return false;
  }

  /** True for what looks like a progressive: {@code sailing}. */
  default boolean isProgressive(String lower) {
    return false;
  }

  /** True for what looks like an adverb. */
  default boolean isAdverb(String lower) {
    return false;
  }

  /**
   * The one of a name.
   *
   * @throws IllegalStateException when there is none
   */
  static Morphology of(String name) {
    switch (name) {
      case "":
        return NONE;
      case "english":
        return new EnglishMorphology();
      default:
        throw new IllegalStateException("there is no morphology " + name + " for a pack to name");
    }
  }
}
