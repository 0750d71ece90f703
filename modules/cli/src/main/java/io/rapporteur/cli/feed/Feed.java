package io.rapporteur.cli.feed;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.kafka.TopicCheck;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.streams.trace.Spans;
import io.rapporteur.streams.trace.Tracing;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Feeds what paths name to a cluster's inbox. */
public final class Feed {
  private static final int SORTS = 8;

  /** The name in traces. */
  private static final String SERVICE = "rapporteur-feed";

  private final Cluster cluster;
  private final EnvelopeOptions envelope;
  private final Terminal messages;

  /** A feed that shows its progress and its complaints on a terminal. */
  public Feed(Cluster cluster, EnvelopeOptions envelope, Terminal messages) {
    this.cluster = cluster;
    this.envelope = envelope;
    this.messages = messages;
  }

  /**
   * Feeds everything and waits for the last acknowledgement.
   *
   * @param standardInput what {@code -} reads
   */
  public Count run(List<String> paths, InputStream standardInput) {
    String topic = cluster.topics().inbox();
    TopicCheck.exists(cluster, topic);
    long limit = cluster.config().documentMaxBytes();
    Progress progress = new Progress(messages, "fed", Inputs.size(paths));
    try (NewsFeed feed = cluster.feed();
        Tracing tracing = Tracing.of(cluster.config())) {
      Spans spans = tracing.spans(SERVICE);
      UnaryOperator<String> parents = uri -> spans.sending(topic, uri);
      Feeder feeder = new Feeder(feed, envelope, parents, progress, messages);
      envelope.inputs(limit, standardInput).read(paths, feeder);
      feeder.flush();
      return new Count(
          topic, feed.acknowledged(), feeder.refused(), feeder.passedOver(), progress.seconds());
    }
  }

  /**
   * What came of it.
   *
   * @param topic where the documents went
   * @param acknowledged documents the broker has
   * @param refused documents it has not
   * @param passedOver what archives hold that is no document, by its sort
   * @param seconds how long it took
   */
  public record Count(
      String topic, long acknowledged, long refused, Map<String, Long> passedOver, double seconds) {
    @Override
    public String toString() {
      return String.format(
              Locale.ROOT,
              "fed %,d document%s to %s in %.1f s",
              acknowledged,
              acknowledged == 1 ? "" : "s",
              topic,
              seconds)
          + (refused == 0 ? "" : String.format(Locale.ROOT, "; %,d not fed", refused))
          + (passedOver.isEmpty() ? "" : "; no documents: " + told());
    }

    /** The most frequent sorts; an archive may have hundreds. */
    private String told() {
      String told =
          passedOver.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .limit(SORTS)
              .map(
                  sort ->
                      String.format(
                          Locale.ROOT, "%,d %s", sort.getValue(), Harmless.line(sort.getKey())))
              .collect(Collectors.joining(", "));
      return passedOver.size() <= SORTS ? told : told + ", …";
    }
  }
}
