package io.rapporteur.analysis.gazetteer;

/** What sort of thing a gazetteer entry is. The order is the order of preference for one name. */
public enum GazetteerKind {
  /** A name that a user put on the entities topic: wins over all others. */
  USER,
  COUNTRY,
  CAPITAL,
  CONTINENT,
  REGION,
  STATE,
  WATER,
  CITY,
  ORGANISATION,
  /** A company or a medium. */
  COMPANY;

  /** True for everything that lies somewhere. */
  public boolean isPlace() {
    return this != USER && this != ORGANISATION && this != COMPANY;
  }
}
