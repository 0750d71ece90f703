package io.rapporteur.streams.topology;

import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Flaw;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import java.util.List;
import java.util.stream.Collectors;

/** Says how an input ended of which perhaps only a part could be read. */
final class PartialReading {
  /** As many are told one by one as somebody reads; the input itself has them all. */
  private static final int TOLD = 10;

  private static final String STAGE = "parse";

  private PartialReading() {}

  static Outcome outcome(Contents contents, List<OutputRecord> outputs, List<Flaw> flaws) {
    if (flaws.isEmpty() && !outputs.isEmpty()) {
      return new Outcome.Ok(outputs, null);
    }
    if (flaws.isEmpty()) {
      return rejected(
          ReasonCode.NO_DOCUMENT,
          "the payload looks like "
              + contents.format()
              + " and holds no document"
              + (contents.passedOver().isEmpty() ? "" : ", but " + contents.passedOver()));
    }
    if (outputs.isEmpty()) {
      return rejected(flaws.get(0).reason(), told(flaws));
    }
    int all = outputs.size() + flaws.size();
    String message =
        flaws.size()
            + " of "
            + all
            + " documents could not be read, the others went on; mend these and send them, or all,"
            + " again: "
            + told(flaws);
    return new Outcome.Partly(outputs, rejected(ReasonCode.PARTLY_READ, message));
  }

  private static Outcome.Rejected rejected(String reason, String message) {
    return new Outcome.Rejected(reason, STAGE, message, null);
  }

  private static String told(List<Flaw> flaws) {
    String told = flaws.stream().limit(TOLD).map(Flaw::toString).collect(Collectors.joining("; "));
    return flaws.size() <= TOLD ? told : told + "; and " + (flaws.size() - TOLD) + " more";
  }
}
