package io.rapporteur.analysis.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each quoted stretch its cue: the cheapest in its sentence, else one carried over from the
 * sentences around it.
 */
final class Attributor {
  private final Scene scene;
  private final CueFinder finder;
  private final Subjects subjects;
  private final EdgeCues edges;
  private final CueCosts costs;
  private final Cue[] chosen;

  /** The cue of each sentence itself, not carried over into it. */
  private final Cue[] own;

  /** Whether each sentence has narration: 1 yes, -1 no, 0 not looked at yet. */
  private final byte[] narration;

  private final List<List<Cue>> found = new ArrayList<>();

  /** The cue of the last quotation or report in force, by paragraph. */
  private Cue last;

  private int lastParagraph = -1;

  Attributor(Scene scene) {
    this.scene = scene;
    this.finder = new CueFinder(scene);
    this.subjects = new Subjects(scene);
    this.edges = new EdgeCues(scene);
    this.costs = new CueCosts(scene);
    this.chosen = new Cue[scene.stretches().size()];
    this.own = new Cue[scene.sentences().size()];
    this.narration = new byte[scene.sentences().size()];
  }

  /** The cue of each stretch, by its index; null where none was found. */
  Cue[] run() {
    List<Unit> units = scene.sentences();
    for (Unit unit : units) {
      scene.reading().checkTime();
      found.add(scene.hasCues(unit.first()) ? finder.find(unit) : List.of());
    }
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      if (!scene.hasCues(unit.first())) {
        last = null;
        continue;
      }
      if (unit.stretches().isEmpty()) {
        own[u] = plain(unit, found.get(u));
        continue;
      }
      List<Cue> cues = new ArrayList<>(found.get(u));
      edges.add(unit, cues);
      cues.sort(Comparator.comparingInt(cue -> cue.words().first()));
      for (int s : unit.stretches()) {
        Cue cue = edges.innerLabel(scene.stretch(s));
        if (cue == null) {
          cue = costs.best(scene.stretch(s), cues);
        }
        if (cue == null) {
          cue = around(units, u, s);
          own[u] = narrates(u) ? null : cue;
        } else {
          own[u] = cue;
        }
        chosen[s] = cue;
        if (cue != null && cue.speaker() != null) {
          last = cue;
          lastParagraph = unit.paragraph();
        }
      }
    }
    return chosen;
  }

  /** The verbal cues of a sentence, in order; after {@link #run}. */
  List<Cue> cues(int unit) {
    return found.get(unit);
  }

  /** A sentence without quotations: its first strong cue is whom the next one may continue. */
  private Cue plain(Unit unit, List<Cue> cues) {
    for (Cue cue : cues) {
      if (!cue.weak() && cue.kind() != Cue.Kind.PARTICIPLE && cue.speaker() != null) {
        last = cue;
        lastParagraph = unit.paragraph();
        return cue;
      }
    }
    return null;
  }

  /** A quotation whose sentence has no cue. */
  private Cue around(List<Unit> units, int u, int s) {
    Stretch stretch = scene.stretch(s);
    if (stretch.continues() >= 0 && chosen[stretch.continues()] != null) {
      return chosen[stretch.continues()];
    }
    Unit unit = units.get(u);
    Cue next = next(units, u, stretch);
    if (next != null) {
      return next;
    }
    Cue before = u == 0 ? null : before(units.get(u - 1), u - 1, unit);
    if (before != null) {
      return before;
    }
    if (last != null && unit.paragraph() - lastParagraph <= 2 && !narrates(u)) {
      return last;
    }
    Phrase lead = subjects.lead(unit, unit.end());
    return lead == null ? last : new Cue(lead, lead, Cue.Kind.GUESS, true);
  }

  /**
   * Who speaks or acts in the sentence before, of the same paragraph or one that ends in a colon.
   */
  private Cue before(Unit previous, int index, Unit unit) {
    boolean announces = scene.narrated(previous.end() - 1) && scene.is(previous.end() - 1, ":");
    if (previous.paragraph() != unit.paragraph() && !announces) {
      return null;
    }
    if (own[index] != null) {
      return own[index];
    }
    Phrase lead = announces || narrates(index) ? subjects.lead(previous, previous.end()) : null;
    return lead == null ? null : new Cue(lead, lead, Cue.Kind.GUESS, true);
  }

  /** Whether a sentence has words of the narrator's own. */
  private boolean narrates(int u) {
    if (narration[u] == 0) {
      Unit unit = scene.sentences().get(u);
      int words = 0;
      for (int i = unit.first(); i < unit.end() && words < 3; i++) {
        words += scene.narrated(i) && !scene.is(i, TokenClasses.PUNCTUATION) ? 1 : 0;
      }
      narration[u] = (byte) (words == 3 ? 1 : -1);
    }
    return narration[u] > 0;
  }

  /** {@code "Why?" Ada Poe asked.} The sentence was cut at the question mark. */
  private Cue next(List<Unit> units, int u, Stretch stretch) {
    if (u + 1 == units.size()
        || units.get(u + 1).paragraph() != units.get(u).paragraph()
        || stretch.endToken() != units.get(u).end()) {
      return null;
    }
    Unit after = units.get(u + 1);
    Cue signature = edges.signature(after.first(), after.end());
    if (signature != null) {
      return signature;
    }
    boolean plain = stretch.last() != '?' && stretch.last() != '!' && stretch.last() != '…';
    for (Cue cue : found.get(u + 1)) {
      boolean near = cue.first() - after.first() <= 1 && cue.words().first() - after.first() <= 8;
      if (near && (!cue.weak() || !plain) && (!plain || after.end() - after.first() <= 6)) {
        return cue;
      }
    }
    return null;
  }
}
