package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.quotations.Lexicon;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads who a speaker's expression names or describes. */
final class SpeakerNames {
  /** Stands for persons who share a surname. */
  private static final Entity SEVERAL = new Entity();

  private static final Set<String> ADDRESS = Set.of("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr");

  private final Reading reading;
  private final EntityIndex index;
  private final OfficeHolders offices;

  /** Persons by name and spelling, in lower case; filled when first asked for. */
  private Map<String, Entity> byName;

  private final Map<String, Entity> bySurname = new HashMap<>();

  SpeakerNames(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.offices = new OfficeHolders(reading, index);
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
      if (mention.start() < start && mention.entity().getType() != EntityType.person
          || tied(mention, start)) {
        continue;
      }
      if (mention.entity().getType() == EntityType.person) {
        person = mention.entity();
        persons++;
      } else if ((mention.end() >= end || heads(mention, start))
          && mention.entity().getType() == EntityType.organisation
          && !Expressions.office(mention.mention().getSpan().getExact())) {
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
      if (name
          && mention.entity().getType() != EntityType.place
          && !Expressions.office(mention.mention().getSpan().getExact())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Mr He}: a name though it is spelled like a pronoun. */
  boolean isAddressed(int start) {
    int token = reading.tokenAt(start) - 1;
    return token >= 0 && ADDRESS.contains(reading.tokens().get(token).lower());
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
    return place && Expressions.role(reading.body().substring(from, end)) ? from : start;
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
      String expression = reading.body().substring(start, end);
      boolean person = entity.getType() == EntityType.person;
      boolean brief = expression.length() <= Expressions.LONGEST_ROLE;
      if (person && brief && Expressions.definite(expression) && Expressions.role(expression)) {
        index.add(start, end, entity, MentionKind.role);
      }
    }
  }

  /** The mention owns what follows, or hangs on a preposition. */
  private boolean tied(IndexedMention mention, int start) {
    List<Token> tokens = reading.tokens();
    int next = reading.tokenAt(mention.end());
    if (next < tokens.size()) {
      String after = tokens.get(next).lower();
      if (after.equals("'s") || after.equals("’s")) {
        return true;
      }
    }
    int first = reading.tokenAt(mention.start());
    if (first == 0 || tokens.get(first - 1).start() < start) {
      return false;
    }
    int before = first - 1;
    Lexicon lexicon = Lexicon.english();
    if (tokens.get(before).lower().equals("the") && before > 0) {
      before--;
    }
    int bits = lexicon.of(tokens.get(before).lower());
    return tokens.get(before).start() >= start && (bits & (Lexicon.OF | Lexicon.PREPOSITION)) != 0;
  }

  /** {@code the Harbour Office of Oslo}: named first, the rest says whose. */
  private boolean heads(IndexedMention mention, int start) {
    return whole(mention, start) && reading.body().startsWith(" of ", mention.end());
  }

  private boolean whole(IndexedMention mention, int start) {
    String before = reading.body().substring(start, Math.max(start, mention.start())).trim();
    return before.isEmpty() || before.equalsIgnoreCase("the");
  }

  private boolean joined(int start, int end) {
    return reading.body().substring(start, end).contains(" and ");
  }

  /**
   * The person a role stands for. An expression that holds a name before the role ({@code … with
   * Ada Poe the Polish president}) is read from after that name.
   */
  Entity byRole(String expression, int start, int end, Voice last) {
    int from = start;
    for (IndexedMention mention : index.within(start, end)) {
      if (mention.entity().getType() == EntityType.person && mention.end() < end) {
        from = mention.end();
      }
    }
    String role = reading.body().substring(from, end).trim();
    if (role.isEmpty() || Expressions.indefinite(expression)) {
      return null;
    }
    Entity apposed = apposed(end);
    if (apposed != null) {
      return apposed;
    }
    return offices.of(from, end, last == null ? null : last.entity());
  }

  /**
   * The last speaker, where an expression takes him up: {@code the expert}, {@code the statement}
   * by the word alone, {@code the Polish minister} when nothing he is known as speaks against it.
   */
  Entity takenUp(String expression, int start, int end, Voice before) {
    if (before == null || before.entity() == null || !Expressions.definite(expression)) {
      return null;
    }
    boolean body = before.entity().getType() == EntityType.organisation;
    if (Expressions.medium(expression) || body && Expressions.isBody(expression)) {
      return before.entity();
    }
    if (!Expressions.role(expression) || !offices.mayHold(before.entity(), start, end)) {
      return null;
    }
    offices.learn(before.entity(), start, end);
    return before.entity();
  }

  /** {@code the minister, Ada Poe, said}. */
  private Entity apposed(int end) {
    IndexedMention next =
        reading.body().startsWith(", ", end) && end + 3 < reading.body().length()
            ? index.overlapping(end + 2, end + 3)
            : null;
    return next != null
            && next.start() == end + 2
            && next.entity().getType() == EntityType.person
            && reading.body().startsWith(",", next.end())
        ? next.entity()
        : null;
  }

  boolean looksLikeName(String label) {
    int letters = label.codePointAt(0);
    String first = label.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return Character.isUpperCase(letters) && (Lexicon.english().of(first) & Lexicon.QUESTION) == 0;
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
          bySurname.merge(
              Expressions.lastWord(entity.getName()), entity, (a, b) -> a == b ? a : SEVERAL);
        }
      }
    }
    Entity entity = byName.get(name.toLowerCase(Locale.ROOT));
    if (entity == null) {
      entity = bySurname.get(Expressions.lastWord(name));
    }
    return entity == SEVERAL ? null : entity;
  }

  /** A name that no mention covers, such as a surname at the head of a sentence. */
  Entity unmarked(int start, int end) {
    int last = reading.tokenAt(end) - 1;
    Token token = last >= 0 ? reading.tokens().get(last) : null;
    boolean name = token != null && token.start() >= start && token.capitalised();
    return name && index.within(start, end).isEmpty() ? byName(token.text()) : null;
  }
}
