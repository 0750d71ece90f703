package io.rapporteur.contracts.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One place in a YAML file, which knows the file and line it came from, so that whatever is wrong
 * with it can be said where a person will look.
 */
public final class YamlTree {
  private static final int DEEPEST = 20;

  private final String file;
  private final String path;
  private final Node node;

  private YamlTree(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /**
   * @param file name for messages
   * @throws ConfigException when the text is not YAML; the message has the line
   */
  public static YamlTree parse(String file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    try {
      Node root = YamlNodes.compose(text, options);
      return new YamlTree(
          file,
          "",
          root == null ? new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK) : root);
    } catch (NotYamlException e) {
      throw new ConfigException(file + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }

  /** Members of a mapping, in the order of the file. */
  public Map<String, YamlTree> members() {
    if (isNull()) {
      return Map.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw problem("a mapping (key: value) is expected here");
    }
    Map<String, YamlTree> members = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw problem("a key has to be a word");
      }
      YamlTree member =
          new YamlTree(
              file,
              path.isEmpty() ? key.getValue() : path + "." + key.getValue(),
              tuple.getValueNode());
      if (members.put(key.getValue(), member) != null) {
        throw new ConfigException(
            file
                + ":"
                + (key.getStartMark().getLine() + 1)
                + ": "
                + member.path
                + " is there twice");
      }
    }
    return members;
  }

  /**
   * Members of a mapping that may have these keys and no others.
   *
   * @throws ConfigException naming the nearest key when there is another
   */
  public Map<String, YamlTree> members(Set<String> allowed) {
    Map<String, YamlTree> members = members();
    members.forEach(
        (key, member) -> {
          if (!allowed.contains(key)) {
            throw member.problem("no such key here" + NearestKey.hint(key, allowed));
          }
        });
    return members;
  }

  /** Items of a sequence. */
  public List<YamlTree> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw problem("a list is expected here");
    }
    List<YamlTree> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlTree(file, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** A scalar as it is written. */
  public String text() {
    if (!(node instanceof ScalarNode scalar) || isNull()) {
      throw problem("a single value is expected here");
    }
    return scalar.getValue();
  }

  /** A whole number of at least one. */
  public int positive() {
    try {
      int value = Integer.parseInt(text());
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw problem("a whole number is expected, not \"" + text() + "\"");
    }
    throw problem("at least 1 is expected, not " + text());
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isNull() {
    return Tag.NULL.equals(node.getTag());
  }

  /** File and line, as `topics.yaml:12`. */
  public String place() {
    return node.getStartMark() == null ? file : file + ":" + (node.getStartMark().getLine() + 1);
  }

  /** An exception that says where. */
  public ConfigException problem(String problem) {
    return new ConfigException(place() + ": " + (path.isEmpty() ? "" : path + ": ") + problem);
  }
}
