package io.rapporteur.contracts.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** The form in which schemas go to the registry. */
public final class PublishedSchemas {
  // how the generated classes say that Java is to see a String; of no use to anybody else
  private static final String JAVA_STRING = "{\"type\":\"string\",\"avro.java.string\":\"String\"}";

  private PublishedSchemas() {}

  /** The schema of a model class as schemas/ has it: documented, without hints to Java. */
  public static Schema of(Class<? extends SpecificRecord> type) {
    String text = SpecificData.get().getSchema(type).toString();
    return new Schema.Parser().parse(text.replace(JAVA_STRING, "\"string\""));
  }
}
