package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;

/** Turns routes into records for topics that are there. */
final class Router {
  private final Topics topics;
  private final TopicDirectory directory;
  // legal names are told by a pattern, which a route need not be held against for every document
  private final Map<String, String> legal = new HashMap<>();

  Router(Topics topics, TopicDirectory directory) {
    this.topics = topics;
    this.directory = directory;
  }

  /** Each route the matches ask for, with the rules that ask for it. */
  static SortedMap<String, SortedSet<String>> routesOf(List<RuleMatch> matches) {
    SortedMap<String, SortedSet<String>> routes = new TreeMap<>();
    for (RuleMatch match : matches) {
      for (String route : match.getRoutes()) {
        routes.computeIfAbsent(route, r -> new TreeSet<>()).add(match.getRule());
      }
    }
    return routes;
  }

  /** Ends the stage when one of the routes is not there: all or none, so that a replay is whole. */
  void check(SortedMap<String, SortedSet<String>> routes) {
    routes.forEach(
        (route, rules) -> {
          if (!isThere(route)) {
            throw Attempt.reject(
                ReasonCode.ROUTE_MISSING,
                "route",
                "rule "
                    + String.join(", ", rules)
                    + " routes to \""
                    + route
                    + "\", for which there is no topic; declare the route, run `rapporteur topics"
                    + " apply`, then replay this dead letter");
          }
        });
  }

  /** The record that puts a document on a route. */
  OutputRecord put(String route, String uri, RouteValues values, Headers headers) {
    Headers its = values.headers(route, headers);
    return OutputRecord.of(topicOf(route), uri, values.value(route), its);
  }

  /** The record that takes a document off a route; none when the route's topic is gone with it. */
  Optional<OutputRecord> takeOff(String route, String uri, Headers headers) {
    return isThere(route)
        ? Optional.of(OutputRecord.of(topicOf(route), uri, null, headers))
        : Optional.empty();
  }

  private boolean isThere(String route) {
    return (legal.containsKey(route) || topics.problemWithRoute(route).isEmpty())
        && directory.exists(topicOf(route));
  }

  private String topicOf(String route) {
    return legal.computeIfAbsent(route, topics::route);
  }
}
