package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.List;

/** A mention on its way to an entity; offsets are chars of the body. */
final class LinkedMention {
  final Mention mention;
  int start;
  int end;

  /** Tokens covered: first, and just past the last. */
  final int firstToken;

  final int endToken;
  String text;

  /** What a first name shares with the name after it; empty where it shares nothing. */
  String surname = "";

  /** Roles stated beside the mention. */
  final List<Role> roles = new ArrayList<>(0);

  /** What the gazetteer knows by the mention's name. */
  List<GazetteerEntry> candidates = List.of();

  private GatheredEntity draft;
  private String reason = "";

  LinkedMention(Mention mention, int start, int end, int firstToken, int endToken) {
    this.mention = mention;
    this.start = start;
    this.end = end;
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.text = mention.getSpan().getExact();
  }

  boolean is(EntityType type) {
    return mention.getType() == type;
  }

  boolean open() {
    return draft == null;
  }

  GatheredEntity draft() {
    return draft;
  }

  String reason() {
    return reason;
  }

  String uri() {
    return draft == null ? null : draft.entity().getUri();
  }

  /** Makes the mention longer, over what belongs to the name; the tokens stay. */
  void extend(Reading reading, int from, int to) {
    start = from;
    end = to;
    mention.setSpan(reading.span(from, to));
    text = mention.getSpan().getExact();
  }

  void to(GatheredEntity entity, String why) {
    draft = entity;
    reason = why;
  }
}
