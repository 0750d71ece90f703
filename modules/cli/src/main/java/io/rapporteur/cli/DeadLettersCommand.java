package io.rapporteur.cli;

import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.watch.DeadLetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What could not be processed, and another try at it. */
@Command(
    name = "dead-letters",
    description = "List, show, replay and discard the documents that could not be processed.")
final class DeadLettersCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say list, show, replay or discard");
  }

  @Command(name = "list", description = "One line for each, oldest first.")
  int list(
      @Option(
              names = "--since",
              paramLabel = "TIME",
              converter = Since.class,
              description = "Those of this time and later: 24h, 2025-05-14.")
          Instant since,
      @Option(names = "--reason", paramLabel = "CODE", description = "Those of this reason.")
          String reason,
      @Option(names = "--json", description = "One JSON object a line, payload included.")
          boolean json) {
    List<DeadLetter> letters = letters(since, reason);
    Terminal.out().list(letters, json, DeadLetter::json, DeadLetter::line);
    if (letters.isEmpty() && !json) {
      Terminal.out().line("no dead letters");
    }
    return 0;
  }

  @Command(name = "show", description = "All there is to know of one, its bytes included.")
  int show(
      @Parameters(paramLabel = "ID", description = "As `list` shows it: 3:17.") String id,
      @Option(names = "--bytes", description = "Only the payload, byte for byte.") boolean bytes) {
    DeadLetter letter = one(id);
    byte[] payload = letter.record().value() == null ? new byte[0] : letter.record().value();
    if (!bytes) {
      letter.lines().forEach(Terminal.out()::line);
      return 0;
    }
    System.out.writeBytes(payload);
    System.out.flush();
    return 0;
  }

  @Command(
      name = "replay",
      description = "Put them back, byte for byte, onto the topics that they came from.")
  int replay(
      @Parameters(arity = "0..*", paramLabel = "ID", description = "As `list` shows them.")
          List<String> ids,
      @Option(names = "--all", description = "All that are kept.") boolean all,
      @Option(names = "--reason", paramLabel = "CODE", description = "All of this reason.")
          String reason,
      @Option(
              names = "--since",
              paramLabel = "TIME",
              converter = Since.class,
              description = "Those of this time and later.")
          Instant since,
      @Option(
              names = "--attempts",
              paramLabel = "N",
              description = "Those that failed less often; default: ${DEFAULT-VALUE}.",
              defaultValue = "5")
          int attempts) {
    List<DeadLetter> chosen = new ArrayList<>(chosen(ids, all, reason, since));
    int before = chosen.size();
    chosen.removeIf(letter -> letter.attempt() >= attempts);
    int sent = CliBackend.replay(Cluster.of(spec)).send(chosen).size();
    Terminal.out().line("replayed " + counted(sent));
    if (chosen.size() < before) {
      Terminal.out()
          .line(
              counted(before - chosen.size())
                  + " failed "
                  + attempts
                  + " times or more and stayed; --attempts takes them too");
    }
    return 0;
  }

  @Command(
      name = "discard",
      description = "Mark them as dealt with: they are neither listed nor replayed any more.")
  int discard(
      @Parameters(arity = "1..*", paramLabel = "ID", description = "As `list` shows them.")
          List<String> ids,
      @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the mark.")
          String note) {
    List<DeadLetter> marked =
        CliBackend.replay(Cluster.of(spec)).discard(chosen(ids, false, null, null), note);
    Terminal.out().line("discarded " + counted(marked.size()));
    return 0;
  }

  private static String counted(int letters) {
    return letters + (letters == 1 ? " dead letter" : " dead letters");
  }

  private List<DeadLetter> chosen(List<String> ids, boolean all, String reason, Instant since) {
    if (ids == null || ids.isEmpty()) {
      if (!all && reason == null) {
        throw new UserError("which? Give ids, --reason CODE, or --all");
      }
      return letters(since, reason);
    }
    List<DeadLetter> letters = letters(since, reason);
    Set<String> wanted = Set.copyOf(ids);
    List<DeadLetter> found =
        letters.stream().filter(letter -> wanted.contains(letter.id())).toList();
    if (found.size() < wanted.size()) {
      throw new UserError(
          "not all of these are dead letters that wait; `dead-letters list` shows them");
    }
    return found;
  }

  private DeadLetter one(String id) {
    return letters(null, null).stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError("there is no dead letter " + id + "; `list` shows those there are"));
  }

  private List<DeadLetter> letters(Instant since, String reason) {
    Cluster cluster = Cluster.of(spec);
    List<DeadLetter> letters = new ArrayList<>();
    try (TopicReader reader = cluster.reader(cluster.topics().deadLetters())) {
      if (since == null) {
        reader.fromStart();
      } else {
        reader.since(since);
      }
      reader.toEnd(record -> letters.add(new DeadLetter(record)));
    }
    return DeadLetter.waiting(letters).stream()
        .filter(letter -> reason == null || letter.reason().equals(reason))
        .toList();
  }
}
