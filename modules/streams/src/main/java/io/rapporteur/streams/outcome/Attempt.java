package io.rapporteur.streams.outcome;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.streams.stores.UnreadableStateException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Where what went wrong is sorted: what the document is to blame for becomes a value, {@link
 * Outcome.Rejected}; what the surroundings are to blame for stays an exception and is retried.
 *
 * <p>Errors of the machine are sorted too. A stack that overflowed while one document was read
 * belongs to that document: Kafka's handlers would not see it, and the instance would crash on it
 * again and again. So does a heap that ran out, as far as {@link HeapGuard} finds; memory of other
 * sorts, for threads, classes or buffers, is never a document's to exhaust.
 */
public final class Attempt {
  /** What the JVM names in an OutOfMemoryError that is not of the heap. */
  private static final List<String> ELSEWHERE =
      List.of(
          "metaspace",
          "compressed class space",
          "native thread",
          "direct buffer",
          "map failed",
          "swap space");

  private static final ThreadLocal<StepWatch> WATCH = new ThreadLocal<>();

  private Attempt() {}

  /** Has this thread's steps watched from now on; null for no longer. */
  public static void watch(StepWatch watch) {
    if (watch == null) {
      WATCH.remove();
    } else {
      WATCH.set(watch);
    }
  }

  /** Runs a stage's work; a rejection inside ends it. */
  public static Outcome outcome(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (Rejection e) {
      return e.outcome();
    } catch (OutOfMemoryError e) {
      // between two steps; or again, while what the first one had filled was still held
      return outOfMemory("work", e);
    }
  }

  /**
   * Runs one step of a stage.
   *
   * @param step its name, for {@link DeadLetters#STAGE}
   * @throws KafkaException when the broker or the registry is to blame
   * @throws UnreadableStateException when what is remembered cannot be read
   */
  public static <T> T run(String step, Supplier<T> work) {
    StepWatch watch = WATCH.get();
    if (watch == null) {
      return sorted(step, work);
    }
    long begin = System.nanoTime();
    try {
      return sorted(step, work);
    } finally {
      watch.took(step, System.nanoTime() - begin);
    }
  }

  private static <T> T sorted(String step, Supplier<T> work) {
    try {
      return work.get();
    } catch (Rejection e) {
      throw e;
    } catch (UnreadableDocumentException e) {
      throw rejection(e.reason(), step, e.getMessage(), e);
    } catch (UnreadablePayloadException e) {
      throw rejection(e.reason().code().replace('_', '-'), step, e.getMessage(), e);
    } catch (SerializationException e) {
      throw rejection(ReasonCode.DEFECT, step, e.getMessage(), e);
    } catch (KafkaException | UnreadableStateException e) {
      throw e;
    } catch (RuntimeException e) {
      throw rejection(ReasonCode.DEFECT, step, "the program failed on this document: " + e, e);
    } catch (StackOverflowError e) {
      throw rejection(
          ReasonCode.TOO_DEEP,
          step,
          "the document nests deeper than can be read; flatten its markup",
          e);
    } catch (OutOfMemoryError e) {
      throw new Rejection(outOfMemory(step, e));
    }
  }

  /** Ends the stage: the input is rejected. */
  public static RuntimeException reject(String reason, String step, String message) {
    return rejection(reason, step, message, null);
  }

  /** Ends the stage when an output is over what its topic takes. */
  public static void checkSize(String step, OutputRecord output, long maxBytes) {
    if (output.size() > maxBytes) {
      throw reject(
          ReasonCode.RESULT_TOO_LARGE,
          step,
          "the record for "
              + output.topic()
              + " has "
              + output.size()
              + " bytes, at most "
              + maxBytes
              + " are allowed; split the document, or raise record.max.bytes and the topic's"
              + " max.message.bytes");
    }
  }

  private static Outcome.Rejected outOfMemory(String step, OutOfMemoryError error) {
    String what = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    if (ELSEWHERE.stream().anyMatch(what::contains)) {
      throw error;
    }
    return new Outcome.Rejected(
        ReasonCode.OUT_OF_MEMORY,
        step,
        "reading the document took more memory than there was; split it, or give a larger heap",
        error);
  }

  private static Rejection rejection(String reason, String step, String message, Throwable cause) {
    return new Rejection(new Outcome.Rejected(reason, step, message, cause));
  }
}
