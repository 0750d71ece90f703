package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;

/**
 * Takes what cleaning cut out after a name, in brackets and another script, for evidence of it: an
 * original spelling that transliterates into the name becomes one of its spellings.
 */
final class OriginalSpellings {
  private OriginalSpellings() {}

  static void apply(Reading reading, EntityIndex index) {
    for (Edit edit : reading.result().getEdits()) {
      if (edit.getKind() == EditKind.foreign_insert) {
        int at = reading.toChar(edit.getAt());
        IndexedMention before = at < 2 ? null : index.overlapping(at - 2, at - 1);
        if (before != null && at - before.end() <= 1) {
          evidence(index, before, bare(edit.getExact()));
        }
      }
    }
  }

  private static String bare(String exact) {
    String text = exact.strip();
    return text.length() < 3 ? "" : text.substring(1, text.length() - 1).strip();
  }

  private static void evidence(EntityIndex index, IndexedMention mention, String original) {
    String[] written = mention.mention().getSpan().getExact().split(" ");
    String[] words = original.split(" ");
    if (original.isEmpty() || words.length != written.length) {
      return;
    }
    String evidence = "";
    for (int i = 0; i < words.length; i++) {
      String same = PersonName.sameWord(written[i], words[i]);
      if (same == null) {
        return;
      }
      evidence = same.isEmpty() ? evidence : same;
    }
    index.spell(mention.entity(), original, "transliteration:insert, " + evidence);
  }
}
