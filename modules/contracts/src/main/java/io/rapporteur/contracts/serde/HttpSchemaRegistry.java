package io.rapporteur.contracts.serde;

import io.rapporteur.contracts.serde.RegistryHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * A registry with Confluent's API: Apicurio under `/apis/ccompat/v7`, Confluent's own, Karapace.
 * What it has answered once about an id or a schema it is not asked again.
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
  // an id refused is asked for again after this long: garbage must not load the registry, and a
  // number free
  // today may be given to a schema tomorrow
  private static final long REFUSAL_HOLDS_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int MOST_REFUSALS = 10_000;

  private record Key(String subject, Schema schema) {}

  private final Map<Key, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<Integer, Long> refusals = new ConcurrentHashMap<>();
  private final RegistryHttp http;

  HttpSchemaRegistry(RegistrySettings settings) {
    this.http = new RegistryHttp(settings);
  }

  /**
   * A registry without credentials at an address such as `http://localhost:8080/apis/ccompat/v7`.
   */
  public static HttpSchemaRegistry at(String url) {
    return new HttpSchemaRegistry(RegistrySettings.of(Map.of("registry.url", url)));
  }

  @Override
  public int idOf(String subject, Schema schema) {
    Key key = new Key(subject, schema);
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    String body = RegistryJson.schemaRequest(schema);
    Answer answer = http.post("/subjects/" + encode(subject), body);
    if (answer.status() == 404) {
      // some registries compare texts, others what the texts mean
      answer = http.post("/subjects/" + encode(subject) + "?normalize=true", body);
    }
    if (answer.status() == 404) {
      throw new SchemaNotRegisteredException(subject, schema.getFullName());
    }
    int id = id(answer.orThrow());
    ids.put(key, id);
    return id;
  }

  @Override
  public Optional<Schema> schema(int id) {
    Schema known = schemas.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Long refused = refusals.get(id);
    if (refused != null && System.nanoTime() - refused < REFUSAL_HOLDS_NANOS) {
      return Optional.empty();
    }
    Answer answer = http.get("/schemas/ids/" + id);
    // a negative id, which only garbage has, is a bad request to some registries
    if (answer.status() == 404 || id <= 0 && answer.status() < 500) {
      if (refusals.size() >= MOST_REFUSALS) {
        refusals.clear();
      }
      refusals.put(id, System.nanoTime());
      return Optional.empty();
    }
    Schema schema = parse(id, RegistryJson.fields(answer.orThrow()));
    schemas.put(id, schema);
    refusals.remove(id);
    return Optional.of(schema);
  }

  @Override
  public int register(String subject, Schema schema) {
    Answer answer =
        http.post("/subjects/" + encode(subject) + "/versions", RegistryJson.schemaRequest(schema));
    if (answer.status() == 409) {
      throw new IncompatibleSchemaException(subject, answer.message());
    }
    return id(answer.orThrow());
  }

  @Override
  public List<String> incompatibilities(String subject, Schema schema) {
    List<String> problems = new ArrayList<>();
    String path = "/compatibility/subjects/" + encode(subject) + "/versions?verbose=true";
    Answer answer = http.post(path, RegistryJson.schemaRequest(schema));
    if (answer.status() == 404) {
      return problems;
    }
    RegistryJson.Verdict verdict = RegistryJson.verdict(answer.orThrow());
    if (!verdict.compatible()) {
      problems.addAll(verdict.messages());
      if (problems.isEmpty()) {
        problems.addAll(reasons(subject, schema));
      }
    }
    return problems;
  }

  // Apicurio says no and not why, so that what it compared is compared again
  private List<String> reasons(String subject, Schema schema) {
    List<Schema> earlier = new ArrayList<>();
    versions(subject).forEach(number -> version(subject, number).ifPresent(earlier::add));
    Compatibility level =
        compatibility(subject)
            .map(Compatibility::valueOf)
            .orElse(Compatibility.BACKWARD_TRANSITIVE);
    List<String> reasons = CompatibilityRules.violations(level, schema, earlier);
    return reasons.isEmpty()
        ? List.of("the registry says it is incompatible and not why")
        : reasons;
  }

  @Override
  public List<Integer> versions(String subject) {
    Answer answer = http.get("/subjects/" + encode(subject) + "/versions");
    return answer.status() == 404 ? List.of() : RegistryJson.numbers(answer.orThrow());
  }

  @Override
  public Optional<Schema> version(String subject, int version) {
    Answer answer = http.get("/subjects/" + encode(subject) + "/versions/" + version);
    if (answer.status() == 404) {
      return Optional.empty();
    }
    return Optional.of(parse(version, RegistryJson.fields(answer.orThrow())));
  }

  @Override
  public Optional<String> compatibility(String subject) {
    Answer answer = http.get("/config/" + encode(subject));
    if (answer.status() == 404) {
      return Optional.empty();
    }
    Map<String, String> fields = RegistryJson.fields(answer.orThrow());
    return Optional.ofNullable(
        fields.getOrDefault("compatibilityLevel", fields.get("compatibility")));
  }

  @Override
  public void setCompatibility(String subject, Compatibility level) {
    http.put("/config/" + encode(subject), "{\"compatibility\":\"" + level + "\"}").orThrow();
  }

  @Override
  public void check() {
    http.get("/subjects").orThrow();
  }

  private static int id(String body) {
    String id = RegistryJson.fields(body).get("id");
    if (id == null) {
      throw new RegistryException("the registry answered without an id: " + body);
    }
    return Integer.parseInt(id);
  }

  private static Schema parse(int number, Map<String, String> fields) {
    String type = fields.getOrDefault("schemaType", "AVRO");
    String text = fields.get("schema");
    if (text == null || !type.equals("AVRO")) {
      throw new UnreadablePayloadException(
          UnreadablePayloadException.Reason.UNUSABLE_SCHEMA,
          "schema " + number + " is of type " + type + ", not AVRO");
    }
    try {
      return new Schema.Parser().parse(text);
    } catch (SchemaParseException e) {
      throw new UnreadablePayloadException(
          UnreadablePayloadException.Reason.UNUSABLE_SCHEMA,
          "schema " + number + " cannot be parsed: " + e.getMessage(),
          e);
    }
  }

  private static String encode(String subject) {
    return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "registry at " + http.url();
  }
}
