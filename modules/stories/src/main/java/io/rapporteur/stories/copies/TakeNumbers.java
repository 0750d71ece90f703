package io.rapporteur.stories.copies;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags by which an agency numbers its takes: {@code UPDATE 2}, {@code CORRECTED}. */
final class TakeNumbers {
  private static final Pattern TAG =
      Pattern.compile(
          "^\\W*(?:(update|wrapup|take|lead|version)[ -]?(\\d{1,2})"
              + "|(\\d{1,2})(?:st|nd|rd|th) (?:update|take|lead|version)"
              + "|(corrected|correction|refile|updated|update|repeat)\\b)");

  private TakeNumbers() {}

  /** The number of a take, 0 for one without a tag; a correction comes after the first. */
  static int number(String headline) {
    Matcher tag = TAG.matcher(headline.toLowerCase(Locale.ROOT));
    if (!tag.find()) {
      return 0;
    }
    String digits = tag.group(2) == null ? tag.group(3) : tag.group(2);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
