package io.rapporteur.contracts.serde;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** The few shapes of JSON that the registry's API speaks. */
final class RegistryJson {
  private static final JsonFactory JSON = new JsonFactory();

  record Verdict(boolean compatible, List<String> messages) {}

  private RegistryJson() {}

  static String schemaRequest(Schema schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("schema", schema.toString());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The scalar fields of an object, by name, as text. */
  static Map<String, String> fields(String body) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(body)) {
      expect(json.nextToken(), JsonToken.START_OBJECT, body);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isStructStart()) {
          json.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getText());
        }
      }
    } catch (IOException e) {
      throw notJson(body, e);
    }
    return fields;
  }

  /** An array of whole numbers. */
  static List<Integer> numbers(String body) {
    List<Integer> numbers = new ArrayList<>();
    try (JsonParser json = JSON.createParser(body)) {
      expect(json.nextToken(), JsonToken.START_ARRAY, body);
      while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        numbers.add(json.getIntValue());
      }
    } catch (IOException e) {
      throw notJson(body, e);
    }
    return numbers;
  }

  /** The answer to a question of compatibility. */
  static Verdict verdict(String body) {
    boolean compatible = false;
    List<String> messages = new ArrayList<>();
    try (JsonParser json = JSON.createParser(body)) {
      expect(json.nextToken(), JsonToken.START_OBJECT, body);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("is_compatible")) {
          compatible = json.getBooleanValue();
        } else if (name.equals("messages") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            messages.add(json.getText());
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw notJson(body, e);
    }
    return new Verdict(compatible, messages);
  }

  private static void expect(JsonToken found, JsonToken wanted, String body) {
    if (found != wanted) {
      throw notJson(body, null);
    }
  }

  private static RegistryException notJson(String body, IOException cause) {
    String start = body.length() > 200 ? body.substring(0, 200) + "…" : body;
    return new RegistryException("the registry's answer is not the JSON expected: " + start, cause);
  }
}
