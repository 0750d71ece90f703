package io.rapporteur.testkit;

import java.lang.StackWalker.Option;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of randomised tests. By default they are the ones the test gives, so that a failure is
 * the fault of what was changed and not of what was drawn; who looks for new faults asks for fresh
 * ones. Every seed handed out is printed beside the name of its test.
 *
 * <p>System properties, which Maven passes on:
 *
 * <ul>
 *   <li>{@code rapporteur.seeds}: {@code fixed} (the default); {@code random}, for as many fresh
 *       seeds as the test has fixed ones; or a number, for so many fresh seeds.
 *   <li>{@code rapporteur.seed}: this seed and no other, to repeat what was printed.
 * </ul>
 */
public final class Seeds {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Seeds() {}

  /** The seeds to run a test with: at least one. For a loop, or a method source of JUnit. */
  public static List<Long> of(long... fixed) {
    List<Long> seeds =
        chosen(fixed, System.getProperty("rapporteur.seeds"), Long.getLong("rapporteur.seed"));
    print(STACK.getCallerClass(), seeds);
    return seeds;
  }

  /** The seed of a test that is too slow for several, or makes no use of more. */
  public static long one(long fixed) {
    long[] only = {fixed};
    String asked = System.getProperty("rapporteur.seeds");
    List<Long> seeds = chosen(only, asked, Long.getLong("rapporteur.seed")).subList(0, 1);
    print(STACK.getCallerClass(), seeds);
    return seeds.get(0);
  }

  static List<Long> chosen(long[] fixed, String asked, Long repeated) {
    if (fixed.length == 0) {
      throw new IllegalArgumentException("a randomised test needs a seed for its ordinary run");
    }
    if (repeated != null) {
      return List.of(repeated);
    }
    return switch (asked == null || asked.isBlank() ? "fixed" : asked) {
      case "fixed" -> LongStream.of(fixed).boxed().toList();
      case "random" -> fresh(fixed.length);
      default -> fresh(number(asked));
    };
  }

  private static int number(String asked) {
    try {
      int number = Integer.parseInt(asked);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with what would do
    }
    throw new IllegalArgumentException(
        "rapporteur.seeds is " + asked + "; it is fixed, random, or how many fresh seeds to draw");
  }

  private static List<Long> fresh(int count) {
    return new SplittableRandom().longs(count).boxed().toList();
  }

  private static void print(Class<?> test, List<Long> seeds) {
    System.out.println(test.getSimpleName() + " seeds " + seeds);
  }
}
