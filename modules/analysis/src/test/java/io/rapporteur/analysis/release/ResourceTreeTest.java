package io.rapporteur.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTreeTest {
  private static final String PACK = "io/rapporteur/analysis/packs/xx/words.txt";

  @TempDir Path folder;

  @BeforeEach
  void writeAPack() throws IOException {
    Path pack = folder.resolve(PACK);
    Files.createDirectories(pack.getParent());
    Files.writeString(pack, "one\n");
  }

  private String hash() throws IOException {
    return ResourceTree.ofFolder(folder).hash();
  }

  @Test
  void shouldChangeWhenAResourceChangesOrIsAddedOrMoved() throws IOException {
    String before = hash();
    assertThat(before).matches("[0-9a-f]{12}").isEqualTo(hash());
    Path pack = folder.resolve(PACK);
    Files.writeString(pack, "two\n");
    assertThat(hash()).isNotEqualTo(before);
    Files.writeString(pack, "one\n");
    assertThat(hash()).isEqualTo(before);
    Path more = Files.writeString(pack.resolveSibling("more.txt"), "");
    assertThat(hash()).isNotEqualTo(before);
    Files.delete(more);
    Files.move(pack, pack.resolveSibling("moved.txt"));
    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void shouldNotChangeWhenOnlyClassesOrTheVersionChange() throws IOException {
    String before = hash();
    Files.writeString(folder.resolve(PACK).resolveSibling("Some.class"), "code");
    Path release = Files.createDirectories(folder.resolve("io/rapporteur/analysis/release"));
    Files.writeString(release.resolve("version.properties"), "version=2");
    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void shouldBeTheSameInAFolderAndInAJar() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(PACK));
      zip.write("one\n".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertThat(ResourceTree.ofJar(jar).hash()).isEqualTo(hash());
    assertThat(ResourceTree.ofStream(Files.newInputStream(jar)).hash()).isEqualTo(hash());
  }

  @Test
  void shouldSeeTheListsOfTheModuleWhenTheyAreLookedFor() {
    ResourceTree tree = ResourceTree.ofAnalysis();
    assertThat(tree.hash(name -> name.startsWith("gazetteer/")))
        .isNotEqualTo(tree.hash(name -> false))
        .isNotEqualTo(tree.hash());
  }

  @Test
  void shouldHaveTheVersionOfTheBuild() {
    assertThat(BuildVersion.get()).matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
