package io.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + version() + ", Java " + Runtime.version().feature()};
  }

  static String version() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
