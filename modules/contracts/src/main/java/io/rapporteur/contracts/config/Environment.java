package io.rapporteur.contracts.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads keys from the environment: RAPPORTEUR_BOOTSTRAP_SERVERS sets bootstrap.servers. */
final class Environment {
  static final String PREFIX = "RAPPORTEUR_";

  // read by the launcher, not by the program
  private static final Set<String> LAUNCHER =
      Set.of("RAPPORTEUR_CONFIG", "RAPPORTEUR_HOME", "RAPPORTEUR_JAVA_OPTS", "RAPPORTEUR_OPTS");

  // what Kubernetes gives every container for a Service that is named rapporteur
  private static final Pattern KUBERNETES =
      Pattern.compile("RAPPORTEUR_(PORT|PORT_\\d+_.*|SERVICE_HOST|SERVICE_PORT|SERVICE_PORT_.*)");

  private Environment() {}

  /** Values by key, with the variable each came from. */
  static Map<String, Setting> settings(Map<String, String> environment) {
    Map<String, String> known = new HashMap<>();
    ConfigKeys.ALL.forEach(key -> known.put(key.variable(), key.name()));
    Map<String, Setting> settings = new TreeMap<>();
    environment.forEach(
        (variable, value) -> {
          if (!variable.startsWith(PREFIX)
              || LAUNCHER.contains(variable)
              || KUBERNETES.matcher(variable).matches()) {
            return;
          }
          String key = known.get(variable);
          if (key == null) {
            key = variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
            if (!Passthrough.covers(key)) {
              throw new ConfigException(
                  "environment: "
                      + variable
                      + " sets no key there is"
                      + NearestKey.hint(variable, known.keySet()));
            }
          }
          settings.put(key, new Setting(value, "environment: " + variable));
        });
    return settings;
  }
}
