package io.rapporteur.contracts.serde;

/**
 * A record was to be written whose schema the registry does not hold for the subject. Run-time
 * processes never register schemas themselves, so an operator has to.
 */
public class SchemaNotRegisteredException extends RegistryException {
  private static final long serialVersionUID = 1L;

  public SchemaNotRegisteredException(String subject, String schemaName) {
    super(
        "the registry holds no schema of "
            + schemaName
            + " equal to this program's under subject "
            + subject
            + ": run `rapporteur topics apply` with this version of the program");
  }
}
