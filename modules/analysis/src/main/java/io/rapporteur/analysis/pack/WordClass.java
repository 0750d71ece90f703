package io.rapporteur.analysis.pack;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A class of words that rules ask for, by the name that its list has in the packs. Constants stand
 * beside the rules that use them ({@code static final WordClass OVER = WordClass.of("over")}); two
 * constants of one name are one class. A class that a pack has no list for has no words there.
 */
public final class WordClass {
  private static final ConcurrentHashMap<String, WordClass> KNOWN = new ConcurrentHashMap<>();
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final String name;
  private final int id;

  private WordClass(String name) {
    this.name = name;
    this.id = NEXT.getAndIncrement();
  }

  /**
   * The class of a name.
   *
   * @param name as in the packs: lower case, words joined by hyphens
   */
  public static WordClass of(String name) {
    return KNOWN.computeIfAbsent(name, WordClass::new);
  }

  /** Its name, as in the packs. */
  public String name() {
    return name;
  }

  /** A small number of its own in this process. */
  int id() {
    return id;
  }

  @Override
  public String toString() {
    return name;
  }
}
