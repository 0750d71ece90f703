package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.reading.Sentence;
import java.util.Arrays;
import java.util.List;

/** Where sentences and paragraphs begin, counted in atoms. */
public final class Sentences {
  private final int[] starts;
  private final boolean[] opensParagraph;
  private final int atoms;

  private Sentences(int[] starts, boolean[] opensParagraph, int atoms) {
    this.starts = starts;
    this.opensParagraph = opensParagraph;
    this.atoms = atoms;
  }

  /** From the reading's own sentences; by full stops and line ends when it has none. */
  public static Sentences of(Atoms atoms, List<Sentence> given) {
    int[] starts = new int[Math.max(16, given.isEmpty() ? atoms.size() / 8 : given.size() + 1)];
    int count = 0;
    if (given.isEmpty()) {
      for (int i = 0; i < atoms.size(); i++) {
        if (i == 0 || atoms.afterBreak(i) || endsBefore(atoms, i)) {
          starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
          starts[count++] = i;
        }
      }
    } else {
      int i = 0;
      for (Sentence sentence : given) {
        while (i < atoms.size() && atoms.start(i) < sentence.start()) {
          i++;
        }
        if (i < atoms.size() && (count == 0 || starts[count - 1] < i)) {
          starts[count++] = i;
        }
      }
      starts[0] = 0;
      count = Math.max(count, 1);
    }
    int[] fitted = Arrays.copyOf(starts, Math.max(1, count));
    boolean[] opens = new boolean[fitted.length];
    for (int k = 0; k < fitted.length; k++) {
      opens[k] = atoms.afterBreak(fitted[k]);
    }
    return new Sentences(fitted, opens, atoms.size());
  }

  private static boolean endsBefore(Atoms atoms, int i) {
    boolean stop = atoms.isAnyMark(i - 1, ".?!") && !atoms.glued(i) && !atoms.isNumber(i);
    boolean shortWord =
        atoms.isWord(i - 2)
            && atoms.end(i - 2) - atoms.start(i - 2) <= 3
            && atoms.capitalised(i - 2);
    return stop && !shortWord && (atoms.capitalised(i) || atoms.isAnyMark(i, "“\"'"));
  }

  /** Number of the sentence an atom is in. */
  public int at(int atom) {
    int found = Arrays.binarySearch(starts, atom);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** First atom of a sentence. */
  public int start(int sentence) {
    return starts[sentence];
  }

  /** Atom just past a sentence. */
  public int end(int sentence) {
    return sentence + 1 < starts.length ? starts[sentence + 1] : atoms;
  }

  /** True when the sentence begins a line. */
  public boolean opensParagraph(int sentence) {
    return opensParagraph[sentence];
  }

  /** Number of sentences. */
  public int size() {
    return starts.length;
  }
}
