package io.rapporteur.cli.local;

import java.util.Arrays;

/** Main class that runs another main class and ends with its parent; see {@link ParentWatch}. */
public final class Supervised {
  private Supervised() {}

  /**
   * Runs a main class of the class path.
   *
   * @param args name of the main class, then its arguments
   */
  public static void main(String[] args) throws Throwable {
    ParentWatch.start();
    Class<?> main = Class.forName(args[0]);
    main.getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }
}
