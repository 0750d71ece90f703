package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.Set;

/**
 * Of which place a figure is, and of which its document speaks; all as stems of the words of names.
 *
 * @param own of the places that the figure's own sentence limits it to
 * @param places of all that its document names; one set for all figures of a document
 * @param large of all words that its document writes large; one set for all figures of a document
 */
record Whereabouts(Set<String> own, Set<String> places, Set<String> large) {

  /**
   * Whether one is of a place that the other's document never names, and both documents name
   * another: a report from here that tells of the neighbours, too, tells of them apart.
   */
  boolean apart(Whereabouts other) {
    return elsewhere(other) || other.elsewhere(this);
  }

  /**
   * The same of what is measured of a place and not of an event, as shares of a vote are: one of a
   * town is none of the country, whether or not the other document names a place.
   */
  boolean ofTwoPlaces(Whereabouts other) {
    return ofOneAlone(other) || other.ofOneAlone(this);
  }

  private boolean ofOneAlone(Whereabouts other) {
    return !own.isEmpty()
        && Collections.disjoint(own, other.own)
        && (!other.own.isEmpty() || Collections.disjoint(own, other.large));
  }

  private boolean elsewhere(Whereabouts other) {
    return !own.isEmpty()
        && Collections.disjoint(own, other.large)
        && (shares(places, other.large) || shares(other.places, large));
  }

  private boolean shares(Set<String> some, Set<String> named) {
    return some.stream().anyMatch(stem -> !own.contains(stem) && named.contains(stem));
  }
}
