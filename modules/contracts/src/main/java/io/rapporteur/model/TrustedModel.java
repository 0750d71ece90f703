package io.rapporteur.model;

import org.apache.avro.specific.SpecificData;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Has Avro trust the classes of this package: since 1.12.2 it loads no class by a schema's word
 * that nobody has vouched for, its own generated ones not excepted. Each generated record asks here
 * for its {@link SpecificData}, so that whoever uses one has nothing to set.
 */
final class TrustedModel {
  static {
    trust();
  }

  private TrustedModel() {}

  /** A model for one generated class; by then the package is trusted. */
  static SpecificData data() {
    return new SpecificData();
  }

  private static void trust() {
    try {
      String ours = TrustedModel.class.getPackageName();
      ClassSecurityValidator.setGlobal(
          ClassSecurityValidator.composite(
              ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(ours)));
    } catch (NoClassDefFoundError e) {
      // an older Avro on the class path of whoever uses the client, which asks for no trust
    }
  }
}
