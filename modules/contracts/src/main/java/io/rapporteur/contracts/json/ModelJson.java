package io.rapporteur.contracts.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.avro.specific.SpecificRecord;

/**
 * The model as JSON for people and pipes: one object on one line, field names as in the schema, a
 * union as its value or null without a wrapper, timestamps as ISO 8601 instants, enums by symbol,
 * bytes as Base64. What {@link #toJson} writes, {@link #fromJson} reads back to an equal record.
 *
 * <p>This is not Avro's JSON encoding, which wraps unions and writes timestamps as numbers.
 */
public final class ModelJson {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new OneLineEscapes());

  /** What to do with a field that the schema does not have. */
  public enum UnknownFields {
    /** Say so: the safe choice for what a person typed. */
    REFUSE,
    /** Skip it: for what a newer version wrote. */
    IGNORE
  }

  private ModelJson() {}

  /** A record as one line of JSON, without a line break at its end. */
  public static String toJson(SpecificRecord record) {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      RecordWriter.write(record.getSchema(), record, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** As {@link #fromJson(Class, String, UnknownFields)}, refusing unknown fields. */
  public static <T extends SpecificRecord> T fromJson(Class<T> type, String json) {
    return fromJson(type, json, UnknownFields.REFUSE);
  }

  /**
   * Reads a record. Fields left out take the schema's default.
   *
   * @throws ModelJsonException when the text is not JSON, a required field is missing or a value is
   *     not of its field's type; the message names the path, what was expected and the place
   */
  public static <T extends SpecificRecord> T fromJson(
      Class<T> type, String json, UnknownFields unknown) {
    try (JsonParser parser = JSON.createParser(json)) {
      return type.cast(new RecordReader(parser, unknown).readAll(type));
    } catch (IOException e) {
      throw ModelJsonException.notJson(e);
    }
  }
}
