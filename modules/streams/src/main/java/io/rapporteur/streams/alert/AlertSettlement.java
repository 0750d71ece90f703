package io.rapporteur.streams.alert;

import io.rapporteur.model.Alert;
import java.util.List;

/**
 * What a change comes to. Nothing is stored yet, so that what is to be written can be made into
 * bytes first, and fail with nothing changed.
 *
 * @param alerts to write: raised, updated and revoked ones
 * @param late whether an event came too late to count
 * @param remember stores it; once, on the stream thread, before the alerts are handed on
 */
public record AlertSettlement(List<Alert> alerts, boolean late, Runnable remember) {
  public AlertSettlement {
    alerts = List.copyOf(alerts);
  }
}
