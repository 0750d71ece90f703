package io.rapporteur.contracts.serde;

/** TopicNameStrategy: a topic's values and keys each have one subject. */
public final class Subjects {
  private Subjects() {}

  public static String ofValue(String topic) {
    return topic + "-value";
  }

  public static String ofKey(String topic) {
    return topic + "-key";
  }
}
