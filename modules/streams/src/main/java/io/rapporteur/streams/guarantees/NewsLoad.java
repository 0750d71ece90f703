package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Documents made up from a seed, and what has to come of them: events that several outlets tell of,
 * corrections, repeats, stale versions, withdrawals, and what cannot be read. The inputs of a
 * document stay in order, since its uri is their key. For one thread.
 */
public final class NewsLoad {
  /** What an input is. */
  public enum Kind {
    /** The first version of a document. */
    NEW,
    /** A later version, or one that brings a withdrawn document back. */
    CORRECTION,
    /** The version in force once more: dropped. */
    REPEAT,
    /** An earlier version after a later one: dropped. */
    STALE,
    /** Withdraws what is in force. */
    WITHDRAWAL,
    /** Cannot be read: dead-lettered. */
    BROKEN
  }

  /** Documents of which more may come: those that were last touched. */
  private static final int RECENT = 400;

  /** Events of which documents come by turns. */
  private static final int OPEN = 12;

  private final List<EventSort> sorts = EventSort.all();
  private final Random random;
  private final List<String> waiting = new ArrayList<>();
  private final Map<String, History> histories = new LinkedHashMap<>();
  private final Deque<String> recent = new ArrayDeque<>();
  private final Map<String, String> broken = new LinkedHashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int events;
  private int sent;

  /** A load that the seed alone decides. */
  public NewsLoad(long seed) {
    random = new Random(seed);
  }

  /** What one document has been through. */
  private static final class History {
    final LoadEvent event;
    final int outlet;
    long version;
    boolean present;
    final List<Long> expected = new ArrayList<>();

    History(LoadEvent event, int outlet) {
      this.event = event;
      this.outlet = outlet;
    }
  }

  /** The next input. */
  public LoadInput next() {
    sent++;
    int dice = random.nextInt(100);
    String uri = dice < 70 || recent.isEmpty() ? unseen() : anyRecent();
    History history = histories.get(uri);
    if (dice >= 98) {
      return breaking(uri);
    }
    Kind kind = kind(dice, history);
    counts.merge(kind, 1, Integer::sum);
    switch (kind) {
      case NEW, CORRECTION -> {
        history.version++;
        history.present = true;
        history.expected.add(history.version);
      }
      case WITHDRAWAL -> {
        history.present = false;
        history.expected.add(null);
        return new LoadInput(uri, 0, null, Map.of());
      }
      case STALE -> {
        return input(uri, history, history.version - 1);
      }
      default -> {
        // the version in force, once more
      }
    }
    return input(uri, history, history.version);
  }

  private static Kind kind(int dice, History history) {
    if (history.version == 0) {
      return Kind.NEW;
    }
    if (dice < 80 && history.present) {
      return Kind.REPEAT;
    }
    if (dice < 84 && history.version > 1) {
      return Kind.STALE;
    }
    if (dice < 87 && history.present) {
      return Kind.WITHDRAWAL;
    }
    return Kind.CORRECTION;
  }

  /** A document of an open event of which nothing was sent yet. */
  private String unseen() {
    while (waiting.size() < 2 * OPEN) {
      LoadEvent event = new LoadEvent(events, sorts, random);
      int outlets = 1 + random.nextInt(LoadEvent.OUTLETS.size());
      for (int outlet = 0; outlet < outlets; outlet++) {
        String uri = "urn:soak:" + events + ":" + outlet;
        histories.put(uri, new History(event, outlet));
        waiting.add(uri);
      }
      events++;
    }
    Collections.swap(waiting, random.nextInt(waiting.size()), waiting.size() - 1);
    String uri = waiting.remove(waiting.size() - 1);
    recent.addLast(uri);
    if (recent.size() > RECENT) {
      recent.removeFirst();
    }
    return uri;
  }

  private String anyRecent() {
    int skip = random.nextInt(recent.size());
    return recent.stream().skip(skip).findFirst().orElseThrow();
  }

  private static LoadInput input(String uri, History history, long version) {
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "text/plain");
    headers.put("uri", uri);
    headers.put("version", Long.toString(version));
    headers.put("source", LoadEvent.OUTLETS.get(history.outlet));
    headers.put("published", history.event.published().toString());
    byte[] text = history.event.text(history.outlet, version).getBytes(UTF_8);
    return new LoadInput(uri, version, text, headers);
  }

  /** One that cannot be read, with a mark at its beginning by which it is found again. */
  private LoadInput breaking(String uri) {
    String mark = "broken " + sent + ' ';
    counts.merge(Kind.BROKEN, 1, Integer::sum);
    Map<String, String> headers = new HashMap<>(Map.of("uri", uri));
    byte[] value = (mark + "and no text: ~").getBytes(UTF_8);
    String reason;
    switch (random.nextInt(3)) {
      case 0 -> {
        value[value.length - 1] = (byte) 0xff;
        reason = "not-utf8";
      }
      case 1 -> {
        headers.put("version", "the second");
        reason = "bad-header";
      }
      default -> {
        headers.put("published", "some day");
        reason = "bad-header";
      }
    }
    broken.put(new String(value, UTF_8), reason);
    return new LoadInput(uri, 0, value, headers);
  }

  /** Inputs handed out. */
  public int sent() {
    return sent;
  }

  /** Inputs handed out, by what they are. */
  public Map<Kind, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Versions that have to come out for each document, in order; null for a withdrawal. */
  public Map<String, List<Long>> expected() {
    Map<String, List<Long>> expected = new LinkedHashMap<>();
    histories.forEach(
        (uri, history) -> {
          if (!history.expected.isEmpty()) {
            expected.put(uri, history.expected);
          }
        });
    return expected;
  }

  /** What has to be dead-lettered: the payload as text, and the reason. */
  public Map<String, String> broken() {
    return Collections.unmodifiableMap(broken);
  }

  /** The inputs whose documents are in force, one for each document that is not withdrawn. */
  public List<LoadInput> inForce() {
    List<LoadInput> inputs = new ArrayList<>();
    histories.forEach(
        (uri, history) -> {
          if (history.present) {
            inputs.add(input(uri, history, history.version));
          }
        });
    return inputs;
  }

  /** When a document says it was published. */
  Instant published(String uri) {
    return histories.get(uri).event.published();
  }
}
