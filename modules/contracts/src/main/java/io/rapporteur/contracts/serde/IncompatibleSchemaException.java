package io.rapporteur.contracts.serde;

/** A schema was to be registered that cannot read what was written with an earlier version. */
public class IncompatibleSchemaException extends RegistryException {
  private static final long serialVersionUID = 1L;

  public IncompatibleSchemaException(String subject, String detail) {
    super("the schema for subject " + subject + " breaks compatibility: " + detail);
  }
}
