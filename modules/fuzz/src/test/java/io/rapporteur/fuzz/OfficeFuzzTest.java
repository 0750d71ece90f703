package io.rapporteur.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.office.OfficeFiles;
import io.rapporteur.office.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Whatever an office file holds, its text is told or it is refused with a reason, the same again
 * when it is read again. The process around it answers for two more that are let pass here: a file
 * that nests too deep, and a heap that is too small for it.
 */
class OfficeFuzzTest {
  private static final int CHARACTERS = 200_000;
  private static final int EXPANDED = 4 << 20;
  private static final String PART = "=== ";
  private static final OfficeFiles FILES;

  static {
    // as in the process that reads them: a test's JVM has the assertions of all libraries on
    OfficeFuzzTest.class.getClassLoader().setPackageAssertionStatus("org.apache", false);
    FILES = new OfficeFiles();
  }

  @FuzzTest(maxDuration = "10h")
  void pdf(byte[] file) {
    read(file);
  }

  @FuzzTest(maxDuration = "10h")
  void rtf(byte[] file) {
    read(file);
  }

  /** What Office wrote before there were archives. */
  @FuzzTest(maxDuration = "10h")
  void compound(byte[] file) {
    read(file);
  }

  /**
   * Parts of an archive, each after a line {@code === NAME}: a fuzzer that turns bytes of what is
   * compressed finds little behind it.
   */
  @FuzzTest(maxDuration = "10h")
  void parts(byte[] parts) {
    read(archive(new String(parts, ISO_8859_1)));
  }

  private static void read(byte[] file) {
    Map<String, String> answer = Bounded.run(() -> answer(file));
    answer.forEach((key, value) -> Sound.require(!value.isBlank(), "nothing is said under " + key));
    if (answer.containsKey("reason")) {
      Sound.refusal(answer.get("reason"), answer.get("message"));
    } else {
      Sound.require(answer.containsKey("text"), "neither a text nor a reason");
      Sound.require(answer.get("text").length() <= CHARACTERS, "more text than is allowed");
    }
    Sound.require(answer.equals(answer(file)), "read again it is another");
  }

  private static Map<String, String> answer(byte[] file) {
    try {
      return FILES.read(file, CHARACTERS, EXPANDED);
    } catch (Refusal e) {
      return Map.of("reason", e.reason(), "message", e.getMessage());
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Map.of("reason", "too-much", "message", "the process refuses it or ends");
    }
  }

  private static byte[] archive(String parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : ('\n' + parts).split('\n' + PART)) {
        int end = part.indexOf('\n');
        String name = part.substring(0, Math.max(0, Math.min(end, 100)));
        if (!name.isEmpty() && names.add(name)) {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(part.substring(end + 1).getBytes(ISO_8859_1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
