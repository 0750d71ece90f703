package io.rapporteur.streams.rights;

import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.AdminAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;

/**
 * Asks a cluster what this client may do. Kafka tells whoever may not see a topic that there is
 * none, so that a missing right looks like a missing topic; asked for by name it says otherwise.
 */
public final class RightsCheck {
  private final Admin admin;
  private final RapporteurConfig config;

  public RightsCheck(Admin admin, RapporteurConfig config) {
    this.admin = admin;
    this.config = config;
  }

  /**
   * Passes when an application has the rights it needs, as far as a cluster tells.
   *
   * @throws MissingRightsException when it has not
   * @throws KafkaException when the cluster does not answer
   */
  public void require(App app) {
    told(lacking(app))
        .ifPresent(
            text -> {
              throw new MissingRightsException(app.id() + ": " + text);
            });
  }

  /** Some lacks in words, with the commands that give the rights; empty when there are none. */
  public Optional<String> told(List<Lack> lacks) {
    return lacks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Lack.told(
                lacks,
                config.bootstrapServers(),
                List.of(config.topics().prefix() + ".", config.applicationIdPrefix() + "-")));
  }

  /** The rights that an application needs and has not; one that has not come to be counts not. */
  public List<Lack> lacking(App app) {
    List<Lack> lacks = new ArrayList<>();
    Map<String, AclOperation> wanted = app.rights(config);
    admin
        .describeTopics(
            wanted.keySet(), new DescribeTopicsOptions().includeAuthorizedOperations(true))
        .topicNameValues()
        .forEach((topic, told) -> topic(topic, wanted.get(topic), told, lacks));
    String group = app.groupId(config);
    group(group, lacks);
    if (app != App.INTAKE) {
      inner(group + "-any-changelog", lacks);
    }
    if (config.exactlyOnce()
        && isRefused(admin.describeTransactions(Set.of(group)).all(), "describe transactions")) {
      lacks.add(new Lack(TRANSACTIONAL_ID, group, AclOperation.DESCRIBE));
      lacks.add(new Lack(TRANSACTIONAL_ID, group, AclOperation.WRITE));
    }
    return lacks;
  }

  private static void topic(
      String topic, AclOperation wanted, KafkaFuture<TopicDescription> told, List<Lack> lacks) {
    try {
      Set<AclOperation> allowed = AdminAnswers.of(told, "describe " + topic).authorizedOperations();
      // null: a broker that does not tell
      if (allowed != null && !allowed.contains(wanted)) {
        lacks.add(new Lack(TOPIC, topic, wanted));
      }
    } catch (KafkaException e) {
      if (e.getCause() instanceof AuthorizationException) {
        lacks.add(new Lack(TOPIC, topic, wanted));
        lacks.add(new Lack(TOPIC, topic, AclOperation.DESCRIBE));
      }
    }
  }

  private void group(String group, List<Lack> lacks) {
    try {
      Set<AclOperation> allowed =
          AdminAnswers.of(
                  admin
                      .describeConsumerGroups(
                          Set.of(group),
                          new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                      .describedGroups()
                      .get(group),
                  "describe " + group)
              .authorizedOperations();
      if (allowed != null && !allowed.contains(AclOperation.READ)) {
        lacks.add(new Lack(GROUP, group, AclOperation.READ));
      }
    } catch (KafkaException e) {
      // others: a group that is not there yet, or of a kind that is described otherwise
      if (e.getCause() instanceof GroupAuthorizationException) {
        lacks.add(new Lack(GROUP, group, AclOperation.READ));
      }
    }
  }

  /** Kafka Streams makes its own topics: a trial that makes none. */
  private void inner(String topic, List<Lack> lacks) {
    NewTopic trial = new NewTopic(topic, Optional.of(1), Optional.empty());
    CreateTopicsOptions only = new CreateTopicsOptions().validateOnly(true);
    if (isRefused(admin.createTopics(List.of(trial), only).all(), "make " + topic)) {
      for (AclOperation operation :
          List.of(
              AclOperation.CREATE,
              AclOperation.DELETE,
              AclOperation.DESCRIBE,
              AclOperation.READ,
              AclOperation.WRITE)) {
        lacks.add(new Lack(TOPIC, topic, operation));
      }
    }
  }

  private static boolean isRefused(KafkaFuture<?> answer, String asked) {
    try {
      AdminAnswers.of(answer, asked);
      return false;
    } catch (KafkaException e) {
      return e.getCause() instanceof AuthorizationException;
    }
  }
}
