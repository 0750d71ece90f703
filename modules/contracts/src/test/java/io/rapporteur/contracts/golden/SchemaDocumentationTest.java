package io.rapporteur.contracts.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

class SchemaDocumentationTest {
  private final Set<String> seen = new HashSet<>();
  private final List<String> undocumented = new ArrayList<>();
  private final List<String> withoutUnit = new ArrayList<>();

  @Test
  void shouldDocumentEveryRecordEnumAndField() {
    Model.RECORDS.forEach(type -> visit(SpecificData.get().getSchema(type)));

    assertThat(seen).hasSizeGreaterThan(30);
    assertThat(undocumented).isEmpty();
    assertThat(withoutUnit).as("timestamps whose doc does not say what they count").isEmpty();
  }

  private void visit(Schema schema) {
    switch (schema.getType()) {
      case ARRAY -> visit(schema.getElementType());
      case MAP -> visit(schema.getValueType());
      case UNION -> schema.getTypes().forEach(this::visit);
      case ENUM -> {
        seen.add(schema.getFullName());
        note(schema.getFullName(), schema.getDoc());
        if (schema.getEnumDefault() == null) {
          // without it a reader cannot meet a symbol added later
          undocumented.add(schema.getFullName() + " has no default symbol");
        }
      }
      case RECORD -> {
        if (seen.add(schema.getFullName())) {
          note(schema.getFullName(), schema.getDoc());
          schema.getFields().forEach(field -> visit(schema, field));
        }
      }
      default -> {}
    }
  }

  private void visit(Schema record, Schema.Field field) {
    String name = record.getFullName() + "." + field.name();
    note(name, field.doc());
    if (field.schema().toString().contains("timestamp-millis")
        && field.doc() != null
        && !field.doc().contains("milliseconds")) {
      withoutUnit.add(name);
    }
    visit(field.schema());
  }

  private void note(String name, String doc) {
    if (doc == null || doc.isBlank() || !doc.strip().endsWith(".")) {
      undocumented.add(name + ": " + doc);
    }
  }
}
