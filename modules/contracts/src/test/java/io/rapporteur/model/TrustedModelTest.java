package io.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.Test;

class TrustedModelTest {
  @Test
  void shouldTrustThisPackageAndNoOther() {
    assertThat(Document.newBuilder().setUri("urn:a").setBody("A.").build().getPubStatus())
        .isEqualTo(PubStatus.usable);
    ClassSecurityValidator.validate(PubStatus.class);
    ClassSecurityValidator.validate(Integer.class);
    assertThatExceptionOfType(SecurityException.class)
        .isThrownBy(() -> ClassSecurityValidator.validate(ProcessBuilder.class));
  }

  /** The template is changed in the build: a newer Avro's may look otherwise. */
  @Test
  void shouldBeAskedByEachGeneratedRecord() throws IOException {
    Path generated = Path.of("target/generated-sources/model/io/rapporteur/model");
    try (Stream<Path> files = Files.list(generated)) {
      List<Path> unasked =
          files.filter(file -> contains(file, "SpecificData MODEL$")).toList().stream()
              .filter(file -> !contains(file, "MODEL$ = TrustedModel.data();"))
              .toList();
      assertThat(unasked).isEmpty();
    }
    assertThat(generated.resolve("Document.java"))
        .content()
        .contains("MODEL$ = TrustedModel.data();");
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
