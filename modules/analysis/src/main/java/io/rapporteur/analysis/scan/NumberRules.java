package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;
import java.util.concurrent.ConcurrentHashMap;

/** What a language's pack says of its numbers, made ready once. */
final class NumberRules {
  private static final ConcurrentHashMap<LanguagePack, NumberRules> MADE =
      new ConcurrentHashMap<>();

  private final NumberMarks marks;
  private final JoinedNumbers joined;
  private final boolean byScores;

  private NumberRules(LanguagePack pack) {
    marks = NumberMarks.of(pack);
    byScores = !pack.list(NumberWords.SCORE).isEmpty();
    joined =
        pack.property("numbers-joined", "false").equals("true")
            ? new JoinedNumbers(pack, byScores)
            : null;
  }

  static NumberRules of(LanguagePack pack) {
    NumberRules made = MADE.get(pack);
    return made != null ? made : MADE.computeIfAbsent(pack, NumberRules::new);
  }

  NumberMarks marks() {
    return marks;
  }

  /** Numbers written as one word; null where the language does not join them. */
  JoinedNumbers joined() {
    return joined;
  }

  /** Whether the language counts by twenties: {@code soixante-dix}, {@code quatre-vingts}. */
  boolean byScores() {
    return byScores;
  }
}
