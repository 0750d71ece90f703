package io.rapporteur.stories.quotations;

import java.util.List;

/**
 * One statement as the documents of a story quote it.
 *
 * @param fullest the rendering that has most words
 * @param speaker uri of the one most documents give it to; null when none is resolved
 * @param speakerName name of that speaker; empty when none
 * @param carriers all renderings, the fullest too, earliest document first
 */
public record QuotationGroup(
    Statement fullest, String speaker, String speakerName, List<Carrier> carriers) {

  /** Copies the list. */
  public QuotationGroup {
    carriers = List.copyOf(carriers);
  }

  /** Whether documents give the statement to different speakers. */
  public boolean isDisputed() {
    return carriers.stream().anyMatch(Carrier::otherSpeaker);
  }
}
