package io.rapporteur.streams.ops;

import io.rapporteur.streams.directory.AdminAnswers;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the transactions of instances that were killed. Whoever takes over a partition waits for the
 * transaction that is open on it; brokers give that up after {@code transaction.timeout.ms}, which
 * has to outlast the longest documents. But once the group has given up the instance, its
 * transaction can only be aborted, and that may be now.
 *
 * <p>An instance that lives after all, and was merely silent for too long, finds its producer
 * fenced as it would its place in the group taken: it begins anew with what it had committed.
 */
public final class DeadTransactions {
  private static final Logger LOG = LoggerFactory.getLogger(DeadTransactions.class);

  /** Transactions younger than this are not looked at, milliseconds: those that live are. */
  private static final long AGE = 4_000;

  /** Kafka Streams names them by application, process and thread. */
  private static final Pattern ID =
      Pattern.compile("(.+)(-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-\\d+");

  private final Admin admin;
  private final Set<String> groups;
  private final boolean classic;
  private boolean refused;

  /**
   * @param groups ids of the applications that run here
   * @param classic whether they share work by the classic protocol
   */
  public DeadTransactions(Admin admin, Collection<String> groups, boolean classic) {
    this.admin = admin;
    this.groups = Set.copyOf(groups);
    this.classic = classic;
  }

  /**
   * Ends those there are: one request while there are none.
   *
   * @throws KafkaException when the cluster does not answer
   */
  public void end() {
    if (refused) {
      return;
    }
    try {
      List<String> old =
          AdminAnswers.of(admin.listTransactions(options()).all(), "list its transactions").stream()
              .map(TransactionListing::transactionalId)
              .toList();
      List<String> dead = dead(old, groups, this::clients);
      if (!dead.isEmpty()) {
        LOG.warn("ending the transactions of instances that are gone: {}", dead);
        AdminAnswers.of(admin.fenceProducers(dead).all(), "fence " + dead);
      }
    } catch (KafkaException e) {
      if (!(e.getCause() instanceof UnsupportedVersionException)) {
        throw e;
      }
      refused = true;
      LOG.info("these brokers do not tell how old transactions are: they end by their timeout");
    }
  }

  private static ListTransactionsOptions options() {
    return new ListTransactionsOptions()
        .filterStates(Set.of(TransactionState.ONGOING))
        .filterOnDuration(AGE);
  }

  /**
   * Those of some transactions whose process is in none of our groups any more.
   *
   * @param clients the client ids of a group's members
   */
  static List<String> dead(
      List<String> old, Set<String> groups, Function<String, Set<String>> clients) {
    return old.stream()
        .filter(
            id -> {
              Matcher name = ID.matcher(id);
              return name.matches()
                  && groups.contains(name.group(1))
                  && clients.apply(name.group(1)).stream()
                      .noneMatch(client -> client.startsWith(name.group(1) + name.group(2) + "-"));
            })
        .toList();
  }

  private Set<String> clients(String group) {
    if (classic) {
      return AdminAnswers.of(
              admin.describeClassicGroups(Set.of(group)).describedGroups().get(group),
              "describe " + group)
          .members()
          .stream()
          .map(member -> member.clientId())
          .collect(Collectors.toCollection(HashSet::new));
    }
    return AdminAnswers.of(
            admin.describeStreamsGroups(Set.of(group)).describedGroups().get(group),
            "describe " + group)
        .members()
        .stream()
        .map(member -> member.clientId())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
