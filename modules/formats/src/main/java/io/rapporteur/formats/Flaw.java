package io.rapporteur.formats;

/**
 * One document of a payload that could not be read, while others could.
 *
 * @param place where it stands: {@code newsItem 3 (urn:x:3)}
 * @param reason a code in lower case with hyphens
 * @param message what is wrong, and how to mend it
 */
public record Flaw(String place, String reason, String message) {
  @Override
  public String toString() {
    return place + ": " + message + " (" + reason + ")";
  }
}
