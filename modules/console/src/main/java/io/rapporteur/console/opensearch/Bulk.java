package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.opensearch.Nodes.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the cluster by {@code _bulk}. Every operation has the version of its record, so that
 * what comes twice, or late from another console, changes nothing. What the cluster has no room for
 * is sent again; what it cannot take is told and counted. Used by one thread.
 */
final class Bulk {
  private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST = 2_000;
  private static final int TOLD = 20;

  private final Nodes nodes;
  private final ClusterPatience patience;
  private List<Operation> waiting = new ArrayList<>();
  private int most = MOST;
  private volatile long rejected;
  private volatile String rejection = "";

  Bulk(Nodes nodes, ClusterPatience patience) {
    this.nodes = nodes;
    this.patience = patience;
  }

  /**
   * One operation.
   *
   * @param source null for a deletion
   */
  private record Operation(String index, String id, long version, String source) {
    String lines() {
      String action =
          Json.write(
              Json.object(
                  source == null ? "delete" : "index",
                  Json.object(
                      "_index", index,
                      "_id", id,
                      "version", version,
                      "version_type", "external")));
      return source == null ? action + "\n" : action + "\n" + source + "\n";
    }
  }

  void index(String index, String id, long version, String source) {
    waiting.add(new Operation(index, id, version, source));
  }

  void delete(String index, String id, long version) {
    waiting.add(new Operation(index, id, version, null));
  }

  /**
   * Sends all that waits. What is not taken waits on.
   *
   * @throws IOException when no node answers for long
   * @throws ConsoleException when the cluster takes nothing for long, or refuses the console
   */
  void flush() throws IOException {
    patience.begin();
    while (!waiting.isEmpty()) {
      List<Operation> now = waiting.subList(0, first());
      List<Operation> rest = new ArrayList<>(waiting.subList(now.size(), waiting.size()));
      List<Operation> again = send(List.copyOf(now));
      boolean moved = again.size() < now.size();
      again.addAll(rest);
      waiting = again;
      if (moved) {
        patience.begin();
      }
    }
    most = MOST;
  }

  /** How many of the waiting go into one request. */
  private int first() {
    int count = 0;
    long bytes = 0;
    while (count < Math.min(most, waiting.size())) {
      Operation next = waiting.get(count);
      bytes += 200 + (next.source == null ? 0 : next.source.length());
      if (count > 0 && bytes > MOST_BYTES) {
        break;
      }
      count++;
    }
    return count;
  }

  /** Sends operations; answers with those to be sent again. */
  private List<Operation> send(List<Operation> operations) throws IOException {
    StringBuilder lines = new StringBuilder();
    operations.forEach(operation -> lines.append(operation.lines()));
    Reply reply;
    try {
      reply = nodes.lines("/_bulk", lines.toString());
    } catch (IOException e) {
      patience.wait(e);
      return new ArrayList<>(operations);
    }
    switch (reply.status()) {
      case 200 -> {
        return items(operations, reply);
      }
      case 429, 502, 503, 504 -> {
        patience.wait(new ConsoleException("OpenSearch has no room: " + reply.error()));
        return new ArrayList<>(operations);
      }
      case 413 -> {
        if (operations.size() > 1) {
          most = operations.size() / 2;
          return new ArrayList<>(operations);
        }
        reject(operations.get(0), "413 larger than the cluster takes");
        return new ArrayList<>();
      }
      default -> throw Nodes.refused(reply);
    }
  }

  private List<Operation> items(List<Operation> operations, Reply reply) throws IOException {
    if (!(reply.body() instanceof Map<?, ?> body
        && body.get("items") instanceof List<?> items
        && items.size() == operations.size())) {
      throw new IOException("what answers at console.opensearch.url is no OpenSearch");
    }
    List<Operation> again = new ArrayList<>();
    String why = "";
    for (int i = 0; i < operations.size(); i++) {
      Map<?, ?> item = (Map<?, ?>) ((Map<?, ?>) items.get(i)).values().iterator().next();
      Operation operation = operations.get(i);
      int status = ((Long) item.get("status")).intValue();
      // 409: the same or a later version is there; 404 of a deletion: it is not there
      if (status < 300 || status == 409 || status == 404 && operation.source == null) {
        continue;
      }
      String error = new Reply(status, item).error();
      if (status == 429 || status >= 500) {
        again.add(operation);
        why = error;
      } else if (status == 401 || status == 403 || status == 404) {
        throw Nodes.refused(new Reply(status, item));
      } else {
        reject(operation, error);
      }
    }
    if (!again.isEmpty()) {
      patience.wait(new ConsoleException("OpenSearch has no room: " + why));
    }
    return again;
  }

  private void reject(Operation operation, String error) {
    rejected = rejected + 1;
    rejection = error;
    if (rejected <= TOLD) {
      LOG.warn(
          "OpenSearch does not take {} of {} bytes into {}: {}",
          operation.id,
          operation.source.getBytes(StandardCharsets.UTF_8).length,
          operation.index,
          error);
    }
  }

  /** Documents that the cluster did not take, and will not. */
  long rejected() {
    return rejected;
  }

  /** Why it did not take the last of them; empty when it took all. */
  String rejection() {
    return rejection;
  }

  /** Operations that wait to be sent. */
  int waiting() {
    return waiting.size();
  }
}
