package io.rapporteur.contracts.json;

import org.apache.avro.Schema;

/** The model has one sort of union: null or a value. */
final class Unions {
  private Unions() {}

  static Schema valueBranch(Schema union) {
    Schema found = null;
    for (Schema branch : union.getTypes()) {
      if (branch.getType() != Schema.Type.NULL) {
        if (found != null) {
          throw new IllegalStateException(
              "a union of several values has no JSON without a wrapper: " + union);
        }
        found = branch;
      }
    }
    return found;
  }
}
