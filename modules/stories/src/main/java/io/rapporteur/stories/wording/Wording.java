package io.rapporteur.stories.wording;

import java.util.List;

/**
 * The words of a text, in order.
 *
 * @param words the words
 * @param lists what the text's language knows of its words
 */
public record Wording(List<ComparedWord> words, WordingLists lists) {

  /** Copies the list. */
  public Wording {
    words = List.copyOf(words);
  }

  /** The words of a quotation: what stands in brackets is the writer's. */
  public static Wording ofQuotation(String text, WordingLists lists) {
    return new Wording(new WordReader(text, lists, 0, true).read(), lists);
  }

  /**
   * The words of a stretch of a transcript: notes of what else was heard, {@code (APPLAUSE)}, are
   * left out, and what stands in brackets besides was said.
   *
   * @param offset where the stretch begins in its document; the words' places are the document's
   */
  public static Wording ofTranscript(String text, int offset, WordingLists lists) {
    return new Wording(new WordReader(text, lists, offset, false).read(), lists);
  }

  /** How many words. */
  public int size() {
    return words.size();
  }

  /** The word at a place, from 0. */
  public ComparedWord get(int i) {
    return words.get(i);
  }

  /** The forms of its words, in order. */
  public List<String> forms() {
    return words.stream().map(ComparedWord::form).toList();
  }
}
