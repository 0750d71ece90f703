package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads who a speaker's expression names or describes. */
final class SpeakerExpressions {
  /** Stands for persons who share a surname. */
  private static final Entity SEVERAL = new Entity();

  private final Reading reading;
  private final EntityIndex index;
  private final OfficeHolders offices;
  private final SpeakerTies ties;
  private final Appositions appositions;

  /** Persons by name and spelling, in lower case; filled when first asked for. */
  private Map<String, Entity> byName;

  private final Map<String, Entity> bySurname = new HashMap<>();

  SpeakerExpressions(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.offices = new OfficeHolders(reading, index);
    this.ties = new SpeakerTies(reading, index);
    this.appositions = new Appositions(reading, index);
  }

  /**
   * The entity an expression names: its last person who neither owns the rest ({@code Poe's aide})
   * nor hangs on a preposition ({@code an aide to Poe}); else an organisation, or a place that is
   * the whole expression.
   */
  Entity named(int start, int end) {
    Entity person = null;
    Entity other = null;
    int persons = 0;
    for (IndexedMention mention : index.within(start, end)) {
      boolean isPerson = mention.entity().getType() == EntityType.person;
      if (mention.start() < start && !isPerson
          || isPerson
              && mention.mention().getKind() == MentionKind.role
              && !offices.bears(mention.entity(), mention.start(), mention.end())
          || ties.tied(mention, start, end)) {
        continue;
      }
      if (isPerson) {
        if (ties.joined(mention, start, end)) {
          return null;
        }
        person = mention.entity();
        persons++;
      } else if ((mention.end() >= end || heads(mention, start))
          && mention.entity().getType() == EntityType.organisation
          && !isShortOffice(mention)) {
        other = mention.entity();
      } else if (mention.end() >= end && whole(mention, start)) {
        other = mention.entity();
      }
    }
    return person != null && (persons == 1 || !joined(start, end)) ? person : other;
  }

  /** Whether the expression holds the name of a person or organisation, and not a role alone. */
  boolean holdsName(int start, int end) {
    for (IndexedMention mention : index.within(start, end)) {
      boolean name = mention.mention().getKind() == MentionKind.name;
      if (name && mention.entity().getType() != EntityType.place && !isShortOffice(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShortOffice(IndexedMention mention) {
    String exact = mention.mention().getSpan().getExact();
    return new SpeakerExpression(exact, reading.packAt(mention.start())).isShortOffice();
  }

  private SpeakerExpression expression(int start, int end) {
    return new SpeakerExpression(reading.body().substring(start, end), reading.packAt(start));
  }

  /** {@code Mr He}: a name though it is spelled like a pronoun. */
  boolean isAddressed(int start) {
    int token = reading.tokenAt(start) - 1;
    return token >= 0 && reading.tokens().get(token).is(AttributionWords.COURTESY_TITLE);
  }

  /**
   * Where the role that an expression ends with begins, when it is another's than the person's
   * named before it: {@code after talks with Ada Poe the Polish president}; else {@code start}.
   */
  int ownRole(int start, int end) {
    int from = start;
    boolean place = false;
    for (IndexedMention mention : index.within(start, end)) {
      if (mention.mention().getKind() != MentionKind.name && from > start) {
        place |= mention.start() == from && mention.entity().getType() == EntityType.place;
      } else if (mention.entity().getType() == EntityType.person && mention.end() < end) {
        from = mention.end();
        while (from < end && reading.body().charAt(from) == ' ') {
          from++;
        }
      }
    }
    return place && expression(from, end).isRole() ? from : start;
  }

  /** Makes a mention by role stand for whom the speakers show it to mean, or adds it. */
  void relink(int start, int end, Entity entity) {
    IndexedMention there = index.overlapping(start, end);
    boolean role =
        there != null
            && there.start() == start
            && there.end() == end
            && there.mention().getKind() == MentionKind.role;
    if (role && there.entity() != entity) {
      index.move(there, entity, "role:speaker");
    } else if (there == null || there.start() != start || there.end() != end) {
      SpeakerExpression expression = expression(start, end);
      boolean person = entity.getType() == EntityType.person;
      if (person && expression.isDefinite() && expression.isBriefRole()) {
        index.add(start, end, entity, MentionKind.role);
      }
    }
  }

  /** {@code the Harbour Office of Oslo}: named first, the rest says whose. */
  private boolean heads(IndexedMention mention, int start) {
    int next = reading.tokenAt(mention.end());
    return whole(mention, start)
        && next < reading.tokens().size()
        && reading.tokens().get(next).is(CommonWords.OF);
  }

  private boolean whole(IndexedMention mention, int start) {
    int first = reading.tokenAt(start);
    int before = reading.tokenAt(mention.start()) - first;
    return before <= 0 || before == 1 && reading.tokens().get(first).is(CommonWords.DEFINITE);
  }

  private boolean joined(int start, int end) {
    for (int i = reading.tokenAt(start); i < reading.tokenAt(end); i++) {
      if (reading.tokens().get(i).is(CommonWords.AND)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person a role stands for. An expression that holds a name before the role ({@code … with
   * Ada Poe the Polish president}) is read from after that name.
   */
  Entity byRole(int start, int end, Speaker last) {
    int from = start;
    for (IndexedMention mention : index.within(start, end)) {
      if (mention.entity().getType() == EntityType.person && mention.end() < end) {
        from = mention.end();
      }
    }
    String role = reading.body().substring(from, end).trim();
    if (role.isEmpty() || expression(start, end).isIndefinite()) {
      return null;
    }
    Entity apposed = appositions.after(end);
    apposed = apposed == null ? appositions.before(start, expression(start, end)) : apposed;
    if (apposed != null) {
      return apposed;
    }
    return offices.of(from, end, last == null ? null : last.entity());
  }

  /**
   * The last speaker, where an expression takes him up: {@code the expert}, {@code the statement}
   * by the word alone.
   *
   * @param close whether he spoke in this paragraph or the one before
   */
  Entity takenUp(int start, int end, Speaker before, boolean close) {
    SpeakerExpression expression = expression(start, end);
    if (before == null || before.entity() == null || !expression.isDefinite()) {
      return null;
    }
    boolean body = before.entity().getType() == EntityType.organisation;
    if (expression.isMedium() && !isToldOfSince(before.end(), start, end)
        || body && expression.isBody() && mayBe(before.entity(), expression)) {
      return before.entity();
    }
    if (!expression.isRole() || !offices.mayHold(before.entity(), start, end, close)) {
      return null;
    }
    return before.entity();
  }

  /**
   * Whether what is written was brought in after somebody spoke, so that it need not be his: {@code
   * her party sent out a letter … the letter said}.
   */
  private boolean isToldOfSince(int spoke, int start, int end) {
    List<Token> tokens = reading.tokens();
    String noun = tokens.get(reading.tokenAt(end) - 1).lower();
    for (int i = reading.tokenAt(Math.min(spoke, start)); i < reading.tokenAt(start); i++) {
      for (int k = i - 1; tokens.get(i).lower().equals(noun) && k >= Math.max(0, i - 3); k--) {
        if (tokens.get(k).is(AttributionWords.INDEFINITE)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a body may be called by a noun: one of its own name, {@code the ministry}, or, where
   * its name tells no kind, the word for a firm or group. The army is not the United Nations.
   */
  private static boolean mayBe(Entity body, SpeakerExpression expression) {
    boolean kind = false;
    boolean letters = true;
    for (String name : names(body)) {
      if (expression.endsLikeWordOf(name)) {
        return true;
      }
      kind |= expression.isBodyName(name);
      letters &= name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }
    return letters || !kind && expression.isOrganisationKind();
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.getAliases());
    names.add(entity.getName());
    return names;
  }

  boolean looksLikeName(String label, int start) {
    return Character.isUpperCase(label.codePointAt(0))
        && !new SpeakerExpression(label, reading.packAt(start)).isQuestionLabel();
  }

  /** {@code THE CHAIR}: whoever that is has another name. */
  boolean isRoleLabel(String label, int start) {
    return new SpeakerExpression(label, reading.packAt(start)).isRoleLabel();
  }

  /** The entity of a name or spelling, by the letters alone; null when there is none. */
  Entity byName(String name) {
    if (byName == null) {
      byName = new HashMap<>();
      for (Entity entity : reading.result().getEntities()) {
        if (entity.getType() == EntityType.person) {
          byName.put(entity.getName().toLowerCase(Locale.ROOT), entity);
          entity
              .getAliases()
              .forEach(alias -> byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), entity));
          bySurname.merge(surname(entity.getName()), entity, (a, b) -> a == b ? a : SEVERAL);
        }
      }
    }
    Entity entity = byName.get(name.toLowerCase(Locale.ROOT));
    if (entity == null) {
      entity = bySurname.get(surname(name));
    }
    return entity == SEVERAL ? null : entity;
  }

  private static String surname(String name) {
    return SpeakerExpression.lastWord(name).toLowerCase(Locale.ROOT);
  }

  /** A name that no mention covers, such as a surname at the head of a sentence. */
  Entity unmarked(int start, int end) {
    int last = reading.tokenAt(end) - 1;
    Token token = last >= 0 ? reading.tokens().get(last) : null;
    boolean name = token != null && token.start() >= start && token.capitalised();
    return name && index.within(start, end).isEmpty() ? byName(token.text()) : null;
  }
}
