package io.rapporteur.streams.trace;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.outcome.Outcome;
import java.util.List;
import java.util.Map;

/** Does with traces what applications do; with an endpoint as its argument, or without. */
final class UntracedProcess {
  private UntracedProcess() {}

  public static void main(String[] arguments) {
    Map<String, String> settings =
        arguments.length == 0 ? Map.of() : Map.of("tracing.otlp.endpoint", arguments[0]);
    try (Tracing tracing = Tracing.of(RapporteurConfig.of(settings))) {
      Spans spans = tracing.spans("rapporteur-annotate");
      spans.traced(null);
      spans.ended(new Outcome.Ok(List.of(), null));
      spans.sending("news.inbox", "urn:a");
    }
  }
}
