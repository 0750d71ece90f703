package io.rapporteur.analysis.slots;

/** Tells shares of people who hold a view or vote for somebody. */
final class OpinionShares {
  private OpinionShares() {}

  /** Whether a figure is a share of those asked or voting, by its event. */
  static boolean is(FigureContext context) {
    if (!context.figure().getUnit().equals("%")) {
      return false;
    }
    return switch (context.figure().getEvent()) {
      case "voting", "supporting", "opposing", "believing", "share" -> true;
      default -> false;
    };
  }
}
