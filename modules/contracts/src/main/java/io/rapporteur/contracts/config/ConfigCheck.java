package io.rapporteur.contracts.config;

/** Says what is wrong with settings, by key and place, before any is used. */
final class ConfigCheck {
  private ConfigCheck() {}

  /**
   * The value of a setting in the form it is kept.
   *
   * @throws ConfigException when there is no such key, it is protected, or its value is none
   */
  static String checked(String key, Setting setting) {
    ConfigKey known = ConfigKeys.BY_NAME.get(key);
    if (known != null) {
      return known.check(setting.value(), setting.origin());
    }
    if (!Passthrough.covers(key)) {
      throw new ConfigException(
          setting.origin()
              + ": there is no key "
              + key
              + NearestKey.hint(key, ConfigKeys.BY_NAME.keySet()));
    }
    Passthrough.check(key, setting.origin());
    return setting.value().trim();
  }

  /**
   * Checks values against each other.
   *
   * @throws ConfigException when two of them cannot both be meant
   */
  static void together(RapporteurConfig config) {
    TracingSettings.of(config);
    try {
      config.topics();
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage(), e);
    }
    if (config.documentMaxBytes() > config.recordMaxBytes()) {
      throw new ConfigException(
          "document.max.bytes ("
              + config.documentMaxBytes()
              + ") is more than record.max.bytes ("
              + config.recordMaxBytes()
              + "): such a document's dead letter could not be written");
    }
    if (config.value(RegistryKeys.BASIC_AUTH).isPresent()
        && config.value(RegistryKeys.BEARER_TOKEN).isPresent()) {
      throw new ConfigException(
          "registry.basic.auth.user.info and registry.bearer.token are both set: choose one");
    }
  }
}
