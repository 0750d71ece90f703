package io.rapporteur.contracts.config;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Texts of YAML as nodes, and what is wrong with them by line. */
public final class YamlNodes {
  private YamlNodes() {}

  /**
   * The node of a text; null when it holds none.
   *
   * @throws NotYamlException when it is not YAML
   */
  public static Node compose(String text, LoaderOptions options) {
    try {
      return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new NotYamlException(line, "not YAML: " + e.getProblem(), e);
    } catch (ReaderException e) {
      throw new NotYamlException(
          1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count(),
          String.format(
              "the control character U+%04X is not allowed in YAML; within quotes write an escape",
              e.getCodePoint()),
          e);
    } catch (YAMLException e) {
      throw new NotYamlException(1, "not YAML: " + e.getMessage(), e);
    }
  }
}
