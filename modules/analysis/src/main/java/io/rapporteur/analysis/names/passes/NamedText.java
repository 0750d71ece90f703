package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.tagging.NameLabels;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.List;

/** A document as the passes see it: its tokens, what the tagger said of each, and the gazetteer. */
public final class NamedText {
  /** For each so many chars of the body, the first token that ends after them is kept. */
  private static final int BLOCK = 32;

  private final String body;
  private final List<Token> tokens;
  private final Pieces pieces;
  private final Gazetteer gazetteer;
  private final byte[] labels;
  private final LanguagePack pack;
  private final int[] blocks;

  /**
   * A document that has tokens.
   *
   * @param labels what the tagger said of each token, see {@link NameLabels}
   */
  public NamedText(Reading reading, Pieces pieces, Gazetteer gazetteer, byte[] labels) {
    this.body = reading.body();
    this.tokens = reading.tokens();
    this.pieces = pieces;
    this.gazetteer = gazetteer;
    this.labels = labels;
    this.pack = reading.pack();
    this.blocks = new int[body.length() / BLOCK + 1];
    int token = 0;
    for (int b = 0; b < blocks.length; b++) {
      while (token < tokens.size() && tokens.get(token).end() <= b * BLOCK) {
        token++;
      }
      blocks[b] = token;
    }
  }

  String body() {
    return body;
  }

  List<Token> tokens() {
    return tokens;
  }

  Pieces pieces() {
    return pieces;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The index of the token that covers or follows an offset in chars; the last, past it. */
  int tokenAt(int offset) {
    int token = blocks[Math.min(offset / BLOCK, blocks.length - 1)];
    while (token + 1 < tokens.size() && tokens.get(token).end() <= offset) {
      token++;
    }
    return Math.min(token, tokens.size() - 1);
  }

  /** The index of a name's first token. */
  int first(FoundName name) {
    return tokenAt(name.start());
  }

  /** Just past a name's last token. */
  int past(FoundName name) {
    return tokenAt(name.end() - 1) + 1;
  }

  /** A list of the pack of the main language. */
  WordList list(WordClass name) {
    return pack.list(name);
  }

  String text(FoundName name) {
    return body.substring(name.start(), name.end());
  }

  /** True when a token is there and has a class. */
  boolean is(int token, WordClass wanted) {
    return token >= 0 && token < tokens.size() && tokens.get(token).is(wanted);
  }

  /** A token's text, empty where there is none. */
  String word(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
  }

  /** True when a token is there and is written so. */
  boolean is(int token, String text) {
    return word(token).equals(text);
  }

  boolean sameSentence(int one, int other) {
    return tokens.get(one).sentence() == tokens.get(other).sentence();
  }

  /** Chars between a token and the one before it. */
  int gapBefore(int token) {
    return tokens.get(token).start() - tokens.get(token - 1).end();
  }

  /** True when a token follows the one before it without a blank. */
  boolean isGlued(int token) {
    return token > 0 && token < tokens.size() && gapBefore(token) == 0;
  }

  /** True when a token's word is known as a first name. */
  boolean isFirstName(int token) {
    return FirstNames.of(tokens.get(token).text()) != null;
  }

  /** True when the tagger left a token outside any name. */
  boolean isOutside(int token) {
    return token >= labels.length || labels[token] == NameLabels.OUTSIDE;
  }

  /** A name from a token to before another. */
  FoundName name(int first, int past, EntityType type) {
    int end = tokens.get(past - 1).end();
    return new FoundName(tokens.get(first).start(), end, type, MentionKind.name);
  }
}
