package io.rapporteur.analysis.parse;

/** The body chosen among those an item gives. */
record NinjsBody(String mediaType, String text) {}
