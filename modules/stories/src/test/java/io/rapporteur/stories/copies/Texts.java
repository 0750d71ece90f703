package io.rapporteur.stories.copies;

import java.time.Instant;

/** Invented documents. */
final class Texts {
  static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

  static final String FERRY =
      "PORT HALDANE, March 5 (Norland Press) - A ferry with 214 people on board ran aground off the"
          + " island of Sorrel early on Tuesday, the coast guard said.\n\n"
          + "Three lifeboats and two helicopters took all passengers ashore within four hours."
          + " Eleven of them were treated for cold and bruises at the hospital of Port Haldane.\n\n"
          + "\"We heard a long grinding noise and then the lights went out,\" said Ingrid Falk, a"
          + " teacher who was travelling with her class.\n\n"
          + "The operator, Sound Lines, said the ship had been inspected in January and that its"
          + " rudder had answered too late in the narrow channel. Investigators will board the ship"
          + " on Wednesday.\n\n"
          + "It is the second accident in the channel in 6 years. In 2018 a freighter lost 40"
          + " containers there.";

  static final String BUDGET =
      "The city council of Marwick passed a budget of 310 million crowns on Monday after a debate"
          + " that went on past midnight.\n\n"
          + "Spending on schools grows by 4 percent, while the opera loses a tenth of its grant."
          + " Mayor Tessa Orlov said the house would have to find other friends.\n\n"
          + "Two parties voted against. They had asked for a freeze of the rates until the new"
          + " tram line is paid for.";

  private Texts() {}

  static CopyDocument document(String uri, String body, String outlet, Instant published) {
    return CopyDocument.plain(uri, "", body, outlet, published);
  }

  static CopyText text(String uri, String body) {
    return text(uri, body, "", NOON);
  }

  static CopyText text(String uri, String body, String outlet, Instant published) {
    return CopyText.of(document(uri, body, outlet, published));
  }

  /** A bulletin that always has the same form. */
  static String quake(String size, String place, String depth, String day) {
    return "An earthquake of magnitude "
        + size
        + " was felt near "
        + place
        + " on "
        + day
        + ", the seismological institute said. The centre of the quake lay at a depth of "
        + depth
        + " kilometres. There were no immediate reports of damage or of people hurt. The institute"
        + " revises its first values as more stations report.";
  }
}
