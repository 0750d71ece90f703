package io.rapporteur.cli.watch;

import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.Topics;
import java.util.List;

/** The topic that a person means: {@code annotated}, {@code route sport}, or a full name. */
public final class TopicName {
  private TopicName() {}

  /**
   * The topic's full name.
   *
   * @param words as given on the command line, one or two
   */
  public static String of(Topics topics, List<String> words) {
    String first = words.get(0);
    if (first.equals("route")) {
      if (words.size() < 2) {
        throw new UserError("which route? For example: route south-caucasus");
      }
      return topics.route(words.get(1));
    }
    if (words.size() > 1) {
      throw new UserError("one topic at a time; only `route` takes a second word");
    }
    String full = topics.name(first);
    if (topics.fixed().contains(full)) {
      return full;
    }
    if (topics.fixed().contains(first) || first.contains(".")) {
      return first;
    }
    String known =
        String.join(
            ", ",
            topics.fixed().stream()
                .map(name -> name.substring(topics.prefix().length() + 1))
                .toList());
    throw new UserError(
        "there is no topic '" + first + "'; there are " + known + ", and route NAME");
  }
}
