package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Numbers that number something in the page: footnotes, captions, values of attributes. */
final class ReferenceNumbers {
  /** Digits of a footnote or of a picture in a row of them. */
  private static final int LONGEST = 3;

  private ReferenceNumbers() {}

  static boolean isMark(Atoms atoms, int from, int to) {
    return to == from + 1
        && (isFootnote(atoms, from) || isOfRow(atoms, from) || isAttribute(atoms, from));
  }

  /** {@code company[3]}. */
  private static boolean isFootnote(Atoms atoms, int i) {
    return atoms.isMark(i - 1, '[') && atoms.isMark(i + 1, ']') && isShort(atoms, i);
  }

  /** {@code 2 of 5.} at the head of a paragraph: which picture it is, and of how many. */
  private static boolean isOfRow(Atoms atoms, int i) {
    return isFirstOfRow(atoms, i) || isFirstOfRow(atoms, i - 2);
  }

  private static boolean isFirstOfRow(Atoms atoms, int i) {
    boolean ends = atoms.afterBreak(i + 3) || atoms.isAnyMark(i + 3, ".:)|");
    return i >= 0
        && atoms.isNumber(i)
        && atoms.afterBreak(i)
        && atoms.is(i + 1, CommonWords.OF)
        && atoms.isNumber(i + 2)
        && isShort(atoms, i)
        && isShort(atoms, i + 2)
        && ends;
  }

  /** {@code id="1454"} in a page's markup that was printed as text. */
  private static boolean isAttribute(Atoms atoms, int i) {
    return atoms.isAnyMark(i - 1, "\"'")
        && atoms.glued(i)
        && atoms.isMark(i - 2, '=')
        && atoms.glued(i - 1);
  }

  private static boolean isShort(Atoms atoms, int i) {
    return atoms.end(i) - atoms.start(i) <= LONGEST;
  }
}
