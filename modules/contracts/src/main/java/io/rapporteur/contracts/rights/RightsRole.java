package io.rapporteur.contracts.rights;

import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import io.rapporteur.contracts.Topics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Those who work with an installation, and the least rights that each can do its work with. */
public enum RightsRole {
  /** The application that makes documents of what is sent. */
  INTAKE("run intake"),
  /** The application that reads, tags and routes. */
  ANNOTATE("run annotate"),
  /** The application that counts matches. */
  ALERT("run alert"),
  /** The application that draws documents together. */
  RELATE("run relate"),
  /** The application that makes flat rows of what was read. */
  FACTS("run facts"),
  /** The application that collects feeds. */
  COLLECT("collect"),
  /** The web console, which does for its users what a reader, an editor and an operator do. */
  CONSOLE("console"),
  /** Who hands alerts on to a webhook. */
  NOTIFY("notify"),
  /** Who sends documents. */
  SENDER("feed, or any client that writes to the inbox"),
  /** Who reads what comes out, in consumer groups of the application's prefix or none. */
  READER("watch, verify, stories, story, and services that consume"),
  /** Who decides what is looked for. */
  EDITOR("rules, entities"),
  /** Who runs it for the others. */
  OPERATOR("dead-letters, withdraw, doctor, topics plan"),
  /** Who makes the topics. */
  ADMINISTRATOR("topics apply, topics grow");

  private static final String ROUTES = "route.";

  private final String work;

  RightsRole(String work) {
    this.work = work;
  }

  /** The commands that it stands for, to be told. */
  public String work() {
    return work;
  }

  /** Its name as users write it: {@code annotate}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The least rights it needs.
   *
   * @param applicationPrefix {@code application.id.prefix}
   */
  public List<Right> rights(Topics topics, String applicationPrefix) {
    return switch (this) {
      case INTAKE ->
          application(
              topics,
              applicationPrefix,
              List.of(topics.inbox()),
              List.of(topics.documents(), topics.deadLetters()));
      case ANNOTATE -> {
        List<Right> rights =
            application(
                topics,
                applicationPrefix,
                List.of(topics.documents(), topics.backfills(), topics.rules(), topics.entities()),
                List.of(topics.annotated(), topics.ruleReports(), topics.deadLetters()));
        rights.add(Right.topics(topics.name(ROUTES), WRITE, DESCRIBE));
        yield rights;
      }
      case ALERT ->
          application(
              topics,
              applicationPrefix,
              List.of(topics.annotated(), topics.memberships(), topics.rules()),
              List.of(topics.alerts(), topics.deadLetters()));
      case RELATE ->
          application(
              topics,
              applicationPrefix,
              List.of(topics.annotated()),
              List.of(topics.stories(), topics.memberships(), topics.deadLetters()));
      case FACTS ->
          application(
              topics,
              applicationPrefix,
              List.of(topics.annotated(), topics.stories()),
              List.of(
                  topics.mentionFacts(),
                  topics.quotationFacts(),
                  topics.figureFacts(),
                  topics.verdictFacts(),
                  topics.deadLetters()));
      case COLLECT ->
          application(
              topics,
              applicationPrefix,
              List.of(topics.collected()),
              List.of(topics.collected(), topics.documents(), topics.inbox()));
      case CONSOLE -> {
        Set<Right> rights = new LinkedHashSet<>(reader(topics, applicationPrefix));
        rights.addAll(editor(topics, applicationPrefix));
        rights.addAll(operator(topics, applicationPrefix));
        yield List.copyOf(rights);
      }
      case NOTIFY ->
          List.of(
              Right.topic(topics.alerts(), READ, DESCRIBE),
              Right.topic(topics.deadLetters(), WRITE, DESCRIBE),
              Right.group(applicationPrefix + "-notify", READ, DESCRIBE));
      case SENDER -> List.of(Right.topic(topics.inbox(), WRITE, DESCRIBE));
      case READER -> reader(topics, applicationPrefix);
      case EDITOR -> editor(topics, applicationPrefix);
      case OPERATOR -> operator(topics, applicationPrefix);
      case ADMINISTRATOR ->
          List.of(
              Right.topics(
                  topics.name(""),
                  CREATE,
                  ALTER,
                  DESCRIBE,
                  DESCRIBE_CONFIGS,
                  ALTER_CONFIGS,
                  READ,
                  WRITE),
              // state that moves to more partitions
              Right.topics(applicationPrefix + "-", READ, WRITE, DESCRIBE, ALTER),
              Right.groups(applicationPrefix + "-", READ, DESCRIBE),
              Right.transactions(applicationPrefix + "-"));
    };
  }

  private List<Right> application(
      Topics topics, String prefix, List<String> reads, List<String> writes) {
    String application = prefix + "-" + id();
    List<Right> rights = new ArrayList<>();
    reads.forEach(topic -> rights.add(Right.topic(topic, READ, DESCRIBE)));
    writes.forEach(topic -> rights.add(Right.topic(topic, WRITE, DESCRIBE)));
    // its stores' changelogs and what it parts anew, whose records go once they are read
    rights.add(Right.topics(application + "-", READ, WRITE, DESCRIBE, CREATE, DELETE));
    rights.add(Right.groups(application, READ, DESCRIBE));
    // whether somebody is moving state to more partitions, which an offset of documents tells
    rights.add(Right.group(prefix + "-grow", DESCRIBE));
    rights.add(Right.topic(topics.documents(), DESCRIBE));
    rights.add(Right.transactions(application));
    return rights;
  }

  private static List<Right> reader(Topics topics, String prefix) {
    List<Right> rights = new ArrayList<>();
    Stream.of(
            topics.annotated(),
            topics.stories(),
            topics.memberships(),
            topics.alerts(),
            topics.ruleReports(),
            topics.mentionFacts(),
            topics.quotationFacts(),
            topics.figureFacts(),
            topics.verdictFacts())
        .forEach(topic -> rights.add(Right.topic(topic, READ, DESCRIBE)));
    rights.add(Right.topics(topics.name(ROUTES), READ, DESCRIBE));
    rights.add(Right.groups(prefix + "-reader-", READ, DESCRIBE));
    return rights;
  }

  private static List<Right> editor(Topics topics, String prefix) {
    List<Right> rights = new ArrayList<>();
    for (String topic : List.of(topics.rules(), topics.entities())) {
      rights.add(Right.topic(topic, READ, WRITE, DESCRIBE));
    }
    rights.add(Right.transactions(prefix + "-put-"));
    // what a rule would match is tried on what there is, and put on its routes afterwards
    rights.add(Right.topic(topics.annotated(), READ, DESCRIBE));
    rights.add(Right.topic(topics.ruleReports(), READ, DESCRIBE));
    rights.add(Right.topic(topics.backfills(), WRITE, DESCRIBE));
    return rights;
  }

  private static List<Right> operator(Topics topics, String prefix) {
    return List.of(
        Right.topics(topics.name(""), READ, DESCRIBE, DESCRIBE_CONFIGS),
        Right.topics(prefix + "-", DESCRIBE, DESCRIBE_CONFIGS),
        Right.topic(topics.inbox(), WRITE),
        Right.topic(topics.documents(), WRITE),
        Right.topic(topics.backfills(), WRITE),
        Right.topic(topics.deadLetters(), WRITE),
        Right.groups(prefix + "-", DESCRIBE),
        // doctor asks which transactions are in hand
        Right.transactions(prefix + "-").with(List.of(DESCRIBE)),
        Right.transactions(prefix + "-replay-"));
  }
}
