package io.rapporteur.cli;

import io.rapporteur.contracts.config.Secrets;
import java.util.List;
import java.util.Map;

/** Secrets on the command line, where whoever lists the processes of the machine reads them. */
final class GivenSecrets {
  private static final String IN_A_FILE = "${file:";

  private GivenSecrets() {}

  /** A line for each secret that is written out. */
  static List<String> warnings(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(one -> Secrets.isSecret(one.getKey()) && !one.getValue().contains(IN_A_FILE))
        .map(
            one ->
                "warning: -D "
                    + one.getKey()
                    + " shows a secret to all who list processes; put it into the file of --config,"
                    + " or name its file: '"
                    + one.getKey()
                    + "=${file:/run/secrets/NAME}'")
        .toList();
  }
}
