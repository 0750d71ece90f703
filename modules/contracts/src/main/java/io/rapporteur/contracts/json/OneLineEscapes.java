package io.rapporteur.contracts.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** Escapes what JSON allows in a string but some readers of lines take for the end of one. */
final class OneLineEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0x85, 0x2028, 0x2029 -> new SerializedString(String.format("\\u%04x", character));
      default -> null;
    };
  }
}
