package io.rapporteur.streams.ops;

/**
 * How an application is.
 *
 * @param app its name
 * @param state Kafka Streams' own state
 * @param ready whether it is RUNNING: its stores are restored and its partitions assigned
 * @param live whether it is worth keeping: running or rebalancing, and getting on with what waits
 * @param lag records that wait in the partition of this instance in which most do; 0 when none or
 *     not known. What waits in partitions that nobody reads is in the metrics
 * @param idleMillis since the last input ended, milliseconds
 * @param problem what keeps it from processing, with the way out; empty when nothing does
 */
public record AppHealth(
    String app,
    String state,
    boolean ready,
    boolean live,
    long lag,
    long idleMillis,
    String problem) {

  /** One JSON object. */
  String json() {
    return "{\"app\":\""
        + app
        + "\",\"state\":\""
        + state
        + "\",\"ready\":"
        + ready
        + ",\"live\":"
        + live
        + ",\"lag\":"
        + lag
        + ",\"idleMillis\":"
        + idleMillis
        + (problem.isEmpty() ? "" : ",\"problem\":\"" + escaped(problem) + "\"")
        + "}";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }
}
