package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Corrects what a closer look at the words of a name tells: forms of address and dates are no
 * names, a treaty is no person, a patronymic goes on with the name it stands in, and a person named
 * right after a body is not part of it.
 */
final class Corrections {
  /** Words between a father's name and a surname: son of, daughter of. */
  private static final Set<String> CHILD_OF =
      set("oglu oğlu ogly oghlu ogli kyzy qizi qızı gyzy kizi uulu bin ibn bint");

  /** What a name ends with that is neither a person nor a body nor a place. */
  private static final Set<String> THINGS =
      set(
          "format framework process agreement declaration treaty pact accord statement protocol"
              + " charter convention constitution war wars act bill prize award cup championship"
              + " championships olympics summit conference initiative doctrine plan project programme"
              + " program festival revolution crisis memorandum communique communiqué resolution");

  /** Right after one of these stands the name of one. */
  private static final Set<String> SORTS =
      set(
          "company firm startup start-up maker giant airline newspaper magazine website broadcaster"
              + " ngo charity manufacturer operator retailer carrier publisher conglomerate lender"
              + " tabloid insurer brewer automaker carmaker chipmaker steelmaker drugmaker planemaker consultancy thinktank nonprofit"
              + " supplier subsidiary distributor");

  private static final Set<String> BODIES =
      set("institute institution center centre academy ministry university office department");

  private static final int DATELINE = 10;

  private final List<Token> tokens;
  private final List<Found> out = new ArrayList<>();
  private final Gazetteer gazetteer;
  private final String body;
  private final NoNames noNames;
  private final NameEnds ends;
  private final Sorts sorts;
  private final TokenCursor cursor;

  Corrections(List<Token> tokens, String body, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.cursor = new TokenCursor(tokens);
    this.body = body;
    this.gazetteer = gazetteer;
    this.noNames = new NoNames(tokens);
    this.ends = new NameEnds(tokens);
    this.sorts = new Sorts(tokens);
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  List<Found> correct(List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (name.kind() == MentionKind.demonym) {
        out.add(name);
        continue;
      }
      int first = cursor.at(name.start());
      int end = cursor.at(name.end() - 1) + 1;
      if (noNames.has(first, end)) {
        continue;
      }
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null && isPatronymic(name, next, end)) {
        found.set(i + 1, new Found(name.start(), next.end(), name.type(), name.kind()));
        continue;
      }
      if (next != null && goesOn(name, next, end)) {
        int person = personIn(next);
        int stop = person < 0 ? next.end() : tokens.get(person - 1).end();
        Found whole = new Found(name.start(), stop, EntityType.organisation, name.kind());
        if (person < 0) {
          found.set(i + 1, whole);
        } else {
          out.add(whole);
          int start = tokens.get(person).start();
          found.set(i + 1, new Found(start, next.end(), EntityType.person, next.kind()));
        }
        continue;
      }
      boolean sort = name.type() == EntityType.person && end - first > 1;
      if (sort && SORTS.contains(tokens.get(first).lower())) {
        // A headline's Chipmaker Velar.
        first++;
        name = with(name, tokens.get(first).start(), name.end(), EntityType.organisation);
      }
      int own = ends.pastOffice(name, first, end);
      if (own > first) {
        name = with(name, tokens.get(own).start(), name.end(), name.type());
      }
      int of = ends.membership(name, own, end);
      if (of > 0) {
        out.add(with(name, name.start(), tokens.get(of - 1).end(), name.type()));
        out.add(with(name, tokens.get(of + 1).start(), name.end(), EntityType.organisation));
        continue;
      }
      one(with(name, name.start(), name.end(), sorts.of(name, own, end)), own, end);
    }
    return out;
  }

  private void one(Found name, int first, int end) {
    String last = tokens.get(end - 1).lower();
    if (name.type() == EntityType.person && end - first > 2 && NoNames.isDay(last)) {
      // A headline's last word and the day below it.
      out.add(with(name, name.start(), tokens.get(end - 2).end(), name.type()));
    } else if (name.type() == EntityType.organisation && end - first >= 3 && isPerson(first, end)) {
      out.add(with(name, name.start(), tokens.get(end - 3).end(), name.type()));
      out.add(with(name, tokens.get(end - 2).start(), name.end(), EntityType.person));
    } else if (end - first > 1 && name.type() != EntityType.organisation && THINGS.contains(last)) {
      out.add(with(name, name.start(), name.end(), EntityType.other));
    } else if (end - first > 1
        && name.type() != EntityType.organisation
        && gazetteer.organisationLike(body.substring(name.start(), name.end())) != null) {
      out.add(with(name, name.start(), name.end(), EntityType.organisation));
    } else if (name.type() != EntityType.organisation && isBody(name, first, end)) {
      out.add(with(name, name.start(), name.end(), EntityType.organisation));
    } else if (isAgency(first, end)) {
      out.add(with(name, name.start(), name.end(), EntityType.organisation));
    } else if (ends.isNumbered(name, first, end)) {
      out.add(with(name, name.start(), tokens.get(end).end(), EntityType.other));
    } else {
      int tail = ends.tail(name, end);
      out.add(tail > name.end() ? with(name, name.start(), tail, name.type()) : name);
    }
  }

  /** Called one right before, or known as one and as nothing else. */
  private boolean isBody(Found name, int first, int end) {
    String text = body.substring(name.start(), name.end());
    List<Integer> values = gazetteer.values(text);
    if (values.isEmpty()) {
      return first > 0
          && SORTS.contains(tokens.get(first - 1).lower())
          && FirstNames.of(tokens.get(first).text()) == null;
    }
    for (int value : values) {
      if (gazetteer.entry(value).type() != EntityType.organisation) {
        return false;
      }
    }
    return end - first > 1 || !gazetteer.isAmbiguousWord(Pieces.of(text).folded(0));
  }

  /** {@code OSLO (Meridian) -}: in brackets before a dateline's dash stands an agency. */
  private boolean isAgency(int first, int end) {
    return first > 0
        && end + 1 < tokens.size()
        && tokens.get(first - 1).text().equals("(")
        && tokens.get(end).text().equals(")")
        && tokens.get(end + 1).text().length() == 1
        && "-–—".contains(tokens.get(end + 1).text())
        && isHead(first);
  }

  /** Among the first words of its sentence. */
  private boolean isHead(int token) {
    int before = Math.max(0, token - DATELINE);
    return before == 0 || tokens.get(before).sentence() != tokens.get(token).sentence();
  }

  private static Found with(Found name, int start, int end, EntityType type) {
    if (name.start() == start && name.end() == end && name.type() == type) {
      return name;
    }
    return new Found(start, end, type, name.kind());
  }

  /** {@code Elchin Rasul oglu Mammadov}, found as two names. */
  private boolean isPatronymic(Found name, Found next, int end) {
    return name.type() == EntityType.person
        && next.type() == EntityType.person
        && end + 1 < tokens.size()
        && CHILD_OF.contains(tokens.get(end).lower())
        && tokens.get(end + 1).start() == next.start();
  }

  /** {@code Institute} of the {@code Steppe}: one body, found as two names. */
  private boolean goesOn(Found name, Found next, int end) {
    boolean body = BODIES.contains(tokens.get(end - 1).lower());
    if (!body || next.kind() == MentionKind.demonym || end + 1 >= tokens.size()) {
      return false;
    }
    boolean tie = tokens.get(end).lower().equals("of") || tokens.get(end).lower().equals("for");
    boolean article = tokens.get(end + 1).lower().equals("the");
    int to = article ? end + 2 : end + 1;
    boolean linked = tie && to < tokens.size() && tokens.get(to).start() == next.start();
    boolean place = next.type() == EntityType.place || next.type() == EntityType.person;
    boolean bare = name.end() - name.start() == tokens.get(end - 1).text().length();
    return linked
        && (next.type() == EntityType.organisation && name.type() == EntityType.organisation
            || place && bare && article);
  }

  /** Token of the first name that begins a person's name after other words of a name; or -1. */
  private int personIn(Found name) {
    int first = cursor.at(name.start());
    int end = cursor.at(name.end() - 1) + 1;
    for (int i = first + 1; i + 1 < end; i++) {
      boolean whole = isWord(tokens.get(i)) && isWord(tokens.get(i + 1));
      if (whole
          && FirstNames.of(tokens.get(i).text()) != null
          && FirstNames.of(tokens.get(first).text()) == null) {
        return i;
      }
    }
    return -1;
  }

  /** The last two words are a first name and a surname, after words that are neither. */
  private boolean isPerson(int first, int end) {
    Token given = tokens.get(end - 2);
    Token surname = tokens.get(end - 1);
    Token before = tokens.get(end - 3);
    if (!isWord(given) || !isWord(surname) || !isWord(before)) {
      return false;
    }
    boolean bodyBefore = false;
    for (int i = first; i < end - 2; i++) {
      bodyBefore |= BODIES.contains(tokens.get(i).lower());
    }
    return bodyBefore
        && FirstNames.of(given.text()) != null
        && FirstNames.of(before.text()) == null
        && !BODIES.contains(surname.lower());
  }

  private static boolean isWord(Token token) {
    return token.capitalised() && token.text().length() > 2;
  }
}
