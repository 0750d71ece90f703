package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.json.ModelJsonException;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names that a user adds to the gazetteer. */
@Command(
    name = "entities",
    description = "List, put and remove names of one's own; they hold from the next document on.")
final class EntitiesCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say list, put or remove");
  }

  @Command(name = "list", description = "The entities on the entities topic.")
  int list(@Option(names = "--json", description = "One entity a line.") boolean json) {
    SortedMap<String, Entity> entities = table().read();
    Terminal.out().list(entities.values(), json, ModelJson::toJson, e -> Harmless.line(line(e)));
    if (entities.isEmpty() && !json) {
      Terminal.out().line("no entities of your own");
    }
    return 0;
  }

  private static String line(Entity entity) {
    String aliases =
        entity.getAliases().isEmpty() ? "" : "  (" + String.join(", ", entity.getAliases()) + ")";
    return entity.getUri() + "  " + entity.getType() + "  " + entity.getName() + aliases;
  }

  @Command(name = "put", description = "Put one entity, or those of a file.")
  int put(
      @Parameters(
              arity = "0..1",
              paramLabel = "URI",
              description = "For example urn:desk:acme or wikidata:Q42.")
          String uri,
      @Option(names = "--name", paramLabel = "NAME", description = "Its preferred name.")
          String name,
      @Option(
              names = "--type",
              paramLabel = "TYPE",
              description = "person, organisation, place, instrument or other.")
          EntityType type,
      @Option(names = "--alias", paramLabel = "NAME", description = "Another name; repeatable.")
          List<String> aliases,
      @Option(
              names = "--file",
              paramLabel = "FILE",
              description = "One Entity as JSON a line, as `list --json` prints them.")
          Path file)
      throws IOException {
    Map<String, Entity> changes = new LinkedHashMap<>();
    if (file != null) {
      fromFile(file).forEach(entity -> changes.put(entity.getUri(), entity));
    }
    if (uri != null) {
      changes.put(uri, one(uri, name, type, aliases));
    }
    if (changes.isEmpty()) {
      throw new UserError("which? Give a uri with --name and --type, or --file FILE");
    }
    table().write(changes);
    Terminal.out().line("put " + count(changes.size()));
    return 0;
  }

  private static Entity one(String uri, String name, EntityType type, List<String> aliases) {
    if (name == null || name.isBlank() || type == null) {
      throw new UserError("an entity needs --name and --type");
    }
    return Entity.newBuilder()
        .setUri(uri)
        .setName(name.strip())
        .setType(type)
        .setAliases(aliases == null ? List.of() : aliases)
        .build();
  }

  private static List<Entity> fromFile(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new UserError(file + ": no such file");
    }
    List<String> lines = Files.readAllLines(file);
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .mapToObj(i -> entity(file + ":" + (i + 1), lines.get(i)))
        .toList();
  }

  private static Entity entity(String place, String line) {
    try {
      return ModelJson.fromJson(Entity.class, line);
    } catch (ModelJsonException e) {
      throw new UserError(place + ": " + e.getMessage(), e);
    }
  }

  @Command(name = "remove", description = "Remove entities.")
  int remove(@Parameters(arity = "1..*", paramLabel = "URI") List<String> uris) {
    TableTopic<Entity> table = table();
    SortedMap<String, Entity> there = table.read();
    Map<String, Entity> changes = new LinkedHashMap<>();
    for (String uri : uris) {
      if (!there.containsKey(uri)) {
        throw new UserError(
            "there is no entity " + uri + "; `entities list` shows those there are");
      }
      changes.put(uri, null);
    }
    table.write(changes);
    Terminal.out().line("removed " + count(changes.size()));
    return 0;
  }

  private static String count(int entities) {
    return entities + (entities == 1 ? " entity" : " entities");
  }

  private TableTopic<Entity> table() {
    Cluster cluster = Cluster.of(spec);
    return new TableTopic<>(cluster, cluster.topics().entities(), Entity.class);
  }
}
