package io.rapporteur.rules;

import io.rapporteur.contracts.config.NotYamlException;
import io.rapporteur.contracts.config.YamlNodes;
import io.rapporteur.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.representer.Represent;
import org.yaml.snakeyaml.representer.Representer;

/** Rules as YAML files, the form people write and keep under version control. */
public final class RuleFile {
  /** A text that holds one stands between double quotes, where an escape is read. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u2028\\u2029]");

  private RuleFile() {}

  /**
   * Reads a file's rules.
   *
   * @param file its name, for messages
   * @throws RuleFileException naming file, line and key when the file is not a list of rules
   */
  public static List<Rule> parse(String file, String yaml) {
    Node root;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(64 << 20);
    try {
      root = YamlNodes.compose(yaml, options);
    } catch (NotYamlException e) {
      throw new RuleFileException(file, e.line(), e.getMessage());
    }
    RuleNodes nodes = new RuleNodes(file);
    List<Rule> rules = new ArrayList<>();
    if (root == null) {
      return rules;
    }
    Map<String, Integer> lineOf = new LinkedHashMap<>();
    for (Node node : nodes.rules(root)) {
      Rule rule = nodes.rule(node);
      Integer before = lineOf.put(rule.getId(), nodes.line(node));
      if (before != null) {
        throw new RuleFileException(
            file,
            nodes.line(node),
            "the id '" + rule.getId() + "' is already used on line " + before);
      }
      rules.add(rule);
    }
    return rules;
  }

  /**
   * Writes rules so that {@link #parse} reads the same ones; defaults are left out. What cannot be
   * seen, and what turns the direction of a line, is written as an escape: a reader sees what the
   * rule says.
   */
  public static String write(List<Rule> rules) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    Yaml yaml = new Yaml(new Texts(options), options);
    String text = yaml.dump(Map.of("rules", rules.stream().map(RuleNodes::toMap).toList()));
    return INVISIBLE
        .matcher(text)
        .replaceAll(sign -> "\\\\U%08X".formatted(sign.group().codePointAt(0)));
  }

  /** Writes a text with a character to escape as text, not as bytes in Base64, nor plain. */
  private static final class Texts extends Representer {
    Texts(DumperOptions options) {
      super(options);
      Represent plain = representers.get(String.class);
      representers.put(
          String.class,
          text ->
              StreamReader.isPrintable(text.toString())
                      && !INVISIBLE.matcher(text.toString()).find()
                  ? plain.representData(text)
                  : representScalar(Tag.STR, text.toString(), ScalarStyle.DOUBLE_QUOTED));
    }
  }
}
