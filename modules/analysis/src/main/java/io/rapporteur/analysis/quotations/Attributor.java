package io.rapporteur.analysis.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Gives each quoted stretch its cue: the cheapest in its sentence, else one carried over from the
 * sentences around it.
 */
final class Attributor {
  /** A cue that costs more than this is no better than what goes before. */
  private static final double LIMIT = 30;

  /** Cues further off, in tokens, are not looked at: this bounds the work on endless sentences. */
  private static final int NEAR = 100;

  private final Scene scene;
  private final CueFinder finder;
  private final NounPhrases phrases;
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
    this.phrases = new NounPhrases(scene);
    this.chosen = new Cue[scene.stretches().size()];
    this.own = new Cue[scene.sentences().size()];
    this.narration = new byte[scene.sentences().size()];
  }

  /** The cue of each stretch, by its index; null where none was found. */
  Cue[] run() {
    List<Unit> units = scene.sentences();
    for (Unit unit : units) {
      scene.reading().checkTime();
      found.add(finder.find(unit));
    }
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      if (unit.stretches().isEmpty()) {
        own[u] = plain(unit, found.get(u));
        continue;
      }
      List<Cue> cues = new ArrayList<>(found.get(u));
      edges(unit, cues);
      cues.sort(Comparator.comparingInt(cue -> cue.words().first()));
      for (int s : unit.stretches()) {
        Cue cue = innerLabel(scene.stretch(s));
        if (cue == null) {
          cue = best(scene.stretch(s), cues);
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

  /** Cues that are not verbs: a label and a colon before, a dash and a name after. */
  private void edges(Unit unit, List<Cue> cues) {
    Phrase lead = phrases.lead(unit, unit.end());
    for (int s : unit.stretches()) {
      Stretch stretch = scene.stretch(s);
      int before = stretch.firstToken() - 1;
      if (before > unit.first() && scene.narrated(before) && scene.is(before, ":")) {
        Phrase label = phrases.left(before, unit.first());
        if (label != null && label.first() == unit.first()) {
          cues.add(new Cue(new Phrase(before, before + 1), label, Cue.Kind.LABEL, false));
        }
      }
      if (before > unit.first()
          && scene.narrated(before)
          && (scene.is(before, ":") || scene.is(before, ","))
          && lead != null
          && lead.end() <= before) {
        cues.add(new Cue(lead, lead, Cue.Kind.GUESS, true));
      }
      Cue signature = signature(stretch.endToken(), unit.end());
      if (signature != null) {
        cues.add(signature);
      }
      if (before > unit.first()
          && scene.narrated(before)
          && (scene.is(before, "'s") || scene.is(before, "’s"))) {
        Phrase owner = phrases.left(before, unit.first());
        if (owner != null) {
          cues.add(new Cue(new Phrase(before, before + 1), owner, Cue.Kind.POSSESSIVE, true));
        }
      }
    }
  }

  /** {@code "…" — Ada Poe}. */
  private Cue signature(int at, int end) {
    if (at + 1 >= end || !scene.narrated(at) || !dash(at)) {
      return null;
    }
    Phrase name = phrases.right(at + 1, end);
    boolean signs = name != null && scene.is(name.first(), Scene.NAME) && name.size() < 8;
    return signs ? new Cue(new Phrase(at, at + 1), name, Cue.Kind.SIGNATURE, false) : null;
  }

  /** {@code "POE: We sail."}: a label inside the marks, as transcripts are quoted. */
  private Cue innerLabel(Stretch stretch) {
    int first = stretch.innerFirst();
    for (int i = first; i < stretch.innerEnd() && i - first < 5; i++) {
      String text = scene.text(i);
      if (text.equals(":")) {
        Phrase label = new Phrase(first, i);
        return i > first ? new Cue(label, label, Cue.Kind.LABEL, false) : null;
      }
      boolean shouted = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
      if (!shouted || !Character.isLetter(text.charAt(0))) {
        return null;
      }
    }
    return null;
  }

  private boolean dash(int i) {
    return scene.is(i, "―") || scene.is(i, "—") || scene.is(i, "–") || scene.is(i, "--");
  }

  private Cue best(Stretch stretch, List<Cue> cues) {
    Cue best = null;
    double lowest = LIMIT;
    for (int c = firstNear(stretch, cues); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.words().first() > stretch.endToken() + NEAR) {
        break;
      }
      double cost = cost(stretch, cue);
      if (cost < lowest) {
        lowest = cost;
        best = cue;
      }
    }
    return best;
  }

  /** Position of the first cue that is not too far before: cues are in order of position. */
  private static int firstNear(Stretch stretch, List<Cue> cues) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cues.get(mid).words().first() < stretch.firstToken() - NEAR) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private double cost(Stretch stretch, Cue cue) {
    double cost = cue.weak() ? 3 : 0;
    cost += cue.kind() == Cue.Kind.PARTICIPLE ? 1 : cue.kind() == Cue.Kind.POSSESSIVE ? 5 : 0;
    if (cue.kind() == Cue.Kind.GUESS) {
      return 7;
    }
    cost += cue.speaker() == null ? 4 : 0;
    if (cue.words().first() >= stretch.endToken()) {
      int from = stretch.endToken();
      int to =
          cue.speaker() != null && cue.speaker().first() >= from
              ? cue.first()
              : cue.words().first();
      cost += distance(from, to);
      cost += stretch.last() == '.' ? 6 : stretch.last() == ',' ? -3 : 0;
      boolean apart = to - from > 1 && !scene.is(to - 1, ",") && stretch.last() != ',';
      int turns = Lexicon.SUBORDINATOR | Lexicon.CONJUNCTION | Lexicon.PREPOSITION;
      boolean goesOn = from < to && scene.narrated(from) && scene.is(from, turns);
      return apart || goesOn ? cost + 6 : cost;
    }
    int from =
        cue.speaker() != null && cue.speaker().first() >= stretch.endToken()
            ? cue.words().end()
            : Math.min(cue.end(), stretch.firstToken());
    double gap = distance(from, stretch.firstToken()) * .5;
    int next = cue.words().end();
    boolean governs = next < scene.size() && (scene.is(next, "that") || scene.is(next, ":"));
    if (governs && gap > 4) {
      gap = 4 + (gap - 4) * .2;
    }
    cost += gap;
    cost += stretch.last() == ',' ? 2 : 0;
    return cost;
  }

  /** Tokens between, quotations counted as a few. */
  private double distance(int from, int to) {
    double n = 0;
    int i = from;
    while (i < to) {
      int s = scene.stretchOf(i);
      if (s >= 0) {
        n += 4;
        i = Math.max(i + 1, scene.stretch(s).endToken());
      } else {
        n += scene.is(i, Scene.PUNCTUATION) ? .2 : 1;
        i++;
      }
    }
    return n;
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
    Phrase lead = phrases.lead(unit, unit.end());
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
    Phrase lead = announces || narrates(index) ? phrases.lead(previous, previous.end()) : null;
    return lead == null ? null : new Cue(lead, lead, Cue.Kind.GUESS, true);
  }

  /** Whether a sentence has words of the narrator's own. */
  private boolean narrates(int u) {
    if (narration[u] == 0) {
      Unit unit = scene.sentences().get(u);
      int words = 0;
      for (int i = unit.first(); i < unit.end() && words < 3; i++) {
        words += scene.narrated(i) && !scene.is(i, Scene.PUNCTUATION) ? 1 : 0;
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
    Cue signature = signature(after.first(), after.end());
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
