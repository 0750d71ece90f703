package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells witnesses from carriers among readings. Readings of one document are one witness; so are
 * those of documents that repeat one, those in one long sentence that two documents have word for
 * word, and those that carry one giver's figure: forty reprints of one minister are one witness.
 */
final class Witnesses {
  private static final String DOCUMENT = "d ";
  private static final String GIVER = "g ";

  /** What begins the uri of an entity that no register has. */
  private static final String NAMED = "name:";

  private final Provenance provenance;
  private final Map<String, String> above = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** The witnesses among readings. */
  Witnesses(Collection<LedgerFigure> readings, Provenance provenance) {
    this.provenance = provenance;
    Map<Long, String> sentences = new HashMap<>();
    for (LedgerFigure reading : readings) {
      if (hasGiver(reading)) {
        join(document(reading), GIVER + giver(reading));
      }
      long sentence = reading.telling().sentence();
      if (sentence != 0) {
        join(document(reading), sentences.computeIfAbsent(sentence, words -> document(reading)));
      }
    }
    Map<String, LedgerFigure> best = new TreeMap<>();
    for (LedgerFigure reading : readings) {
      best.merge(root(document(reading)), reading, this::better);
    }
    best.forEach((root, reading) -> names.put(root, name(reading)));
  }

  /**
   * Whose evidence a reading is: the least uri of giver, or where no giver is told the uri of the
   * earliest document.
   */
  String of(LedgerFigure reading) {
    return names.get(root(document(reading))).substring(DOCUMENT.length());
  }

  /** Whether a reading is evidence of somebody whom its document quotes. */
  private boolean quotes(LedgerFigure reading) {
    return names.get(root(document(reading))).startsWith(GIVER);
  }

  /** How many there are. */
  int count() {
    return names.size();
  }

  /**
   * The readings of documents that are no witnesses themselves: of a quoted giver all but the
   * record of his words, of a document and those that repeat it all but the first.
   */
  Set<LedgerFigure> carriers(List<LedgerFigure> readings) {
    Map<String, LedgerFigure> first = new HashMap<>();
    for (LedgerFigure reading : readings) {
      if (!quotes(reading) || inOwnWords(reading)) {
        first.merge(of(reading), reading, this::earlier);
      }
    }
    Set<String> uris = new HashSet<>();
    first.values().forEach(reading -> uris.add(reading.uri()));
    Set<LedgerFigure> carriers = new TreeSet<>();
    for (LedgerFigure reading : readings) {
      if (!uris.contains(reading.uri())) {
        carriers.add(reading);
      }
    }
    return carriers;
  }

  /**
   * The readings of copies that have another value than all readings of the document they repeat:
   * nobody's evidence, be it a slip or what the original said before it was corrected.
   */
  Set<LedgerFigure> changed(List<LedgerFigure> readings) {
    Map<String, List<LedgerFigure>> originals = new HashMap<>();
    for (LedgerFigure reading : readings) {
      originals.computeIfAbsent(reading.uri(), uri -> new ArrayList<>()).add(reading);
    }
    Set<LedgerFigure> changed = new TreeSet<>();
    for (LedgerFigure reading : readings) {
      String origin = provenance.witness().apply(reading.uri());
      List<LedgerFigure> original = origin.equals(reading.uri()) ? null : originals.get(origin);
      boolean corrected =
          original != null && original.stream().anyMatch(o -> o.telling().mends(reading.telling()));
      if (original != null
          && !corrected
          && original.stream().allMatch(o -> ValueRelation.of(o, reading) == ValueRelation.APART)) {
        changed.add(reading);
      }
    }
    return changed;
  }

  /** The original before its copies, then by time, then by uri. */
  private LedgerFigure earlier(LedgerFigure a, LedgerFigure b) {
    boolean copyA = !provenance.witness().apply(a.uri()).equals(a.uri());
    boolean copyB = !provenance.witness().apply(b.uri()).equals(b.uri());
    if (copyA != copyB) {
      return copyA ? b : a;
    }
    if (a.published() != null && b.published() != null && !a.published().equals(b.published())) {
      return a.published().isBefore(b.published()) ? a : b;
    }
    if ((a.published() == null) != (b.published() == null)) {
      return a.published() == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  private String document(LedgerFigure reading) {
    return DOCUMENT + provenance.witness().apply(reading.uri());
  }

  private String giver(LedgerFigure reading) {
    String giver = givenBy(reading);
    // one name is one giver, be it taken for a person's in one report and for a firm's in the next
    return giver.startsWith(NAMED) ? giver.substring(giver.lastIndexOf('/') + 1) : giver;
  }

  /** Whether its document is the record of what its giver said. */
  private static boolean inOwnWords(LedgerFigure reading) {
    return hasGiver(reading) && reading.figure().getGivenBy() == null;
  }

  private String givenBy(LedgerFigure reading) {
    return provenance.identity().apply(reading.uri(), reading.telling().giver());
  }

  private static boolean hasGiver(LedgerFigure reading) {
    return !reading.telling().giver().isEmpty();
  }

  /** A giver's name goes before that of the documents that carry it. */
  private String name(LedgerFigure reading) {
    return hasGiver(reading) ? GIVER + givenBy(reading) : document(reading);
  }

  /** One that tells its giver, the least by name; else the earlier. */
  private LedgerFigure better(LedgerFigure a, LedgerFigure b) {
    boolean giverA = hasGiver(a);
    boolean giverB = hasGiver(b);
    if (giverA != giverB) {
      return giverA ? a : b;
    }
    if (giverA) {
      return name(a).compareTo(name(b)) <= 0 ? a : b;
    }
    return earlier(a, b);
  }

  private void join(String a, String b) {
    String one = root(a);
    String other = root(b);
    if (!one.equals(other)) {
      above.put(one.compareTo(other) > 0 ? one : other, one.compareTo(other) > 0 ? other : one);
    }
  }

  private String root(String key) {
    String at = key;
    while (above.containsKey(at)) {
      at = above.get(at);
    }
    return at;
  }
}
