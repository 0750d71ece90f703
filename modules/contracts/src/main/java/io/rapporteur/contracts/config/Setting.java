package io.rapporteur.contracts.config;

/** A value and where it was set, for messages. */
record Setting(String value, String origin) {}
