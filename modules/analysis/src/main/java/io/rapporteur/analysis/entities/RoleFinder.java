package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Role;

/**
 * Finds the roles a document states beside a name: {@code Russian Foreign Minister X}, {@code
 * President of Azerbaijan X}, {@code X, senior researcher at Y}, {@code Georgia's envoy, X}.
 */
final class RoleFinder {
  private static final int LONGEST_APPOSITION = 7;
  private static final int FIELD = 5;

  private final MentionsByToken links;

  RoleFinder(MentionsByToken links) {
    this.links = links;
  }

  void find(LinkedMention person) {
    Role before = before(person);
    if (before != null) {
      person.roles.add(before);
    }
    Role after = after(person);
    if (after != null) {
      person.roles.add(after);
    }
  }

  private Role before(LinkedMention person) {
    int anchor = person.firstToken;
    int inside = anchor;
    // A title the name was found with.
    while (inside < person.endToken - 1 && isHead(inside, anchor)) {
      inside++;
    }
    int at = inside - 1;
    boolean comma = links.lower(at, anchor).equals(",");
    if (comma || links.lower(at, anchor).equals("]")) {
      at--;
    }
    LinkedMention tied = at < anchor ? namedThing(at) : null;
    int head = at;
    if (tied != null) {
      head = beforeTie(tied, anchor);
      LinkedMention wider = namedThing(head);
      if (wider != null) {
        // The chair of the assembly of Poland: of the assembly.
        tied = wider;
        head = beforeTie(wider, anchor);
      }
      if (head < 0) {
        return null;
      }
    }
    int last = head;
    head = ofField(head, anchor);
    if (!isHead(head, anchor)) {
      return null;
    }
    int first = firstModifier(head, anchor);
    LinkedMention owner = owner(first - 1, anchor);
    boolean definite =
        owner != null
            || tied != null
            || links.is(first - 1, anchor, CommonWords.DEFINITE)
            || isPossessive(first - 1, anchor)
            || links.is(first - 1, anchor, CommonWords.POSSESSIVE);
    if (comma && !definite) {
      return null;
    }
    return role(first, Math.max(head, last), owner != null ? owner : tied);
  }

  /**
   * {@code minister of foreign affairs}: the token of the office that has a field; else its own.
   */
  private int ofField(int head, int anchor) {
    for (int t = head; t > head - FIELD && !isHead(t, anchor); t--) {
      // A lawyer for Mr. Poe, for the late Ada Poe: theirs, and no field of an office.
      boolean theirs =
          links.is(t, anchor, EntityWords.NAME_TITLE)
              || links.is(t, anchor, EntityWords.ROLE_MODIFIER) && isArticle(t - 1, anchor);
      if (!isWord(t, anchor) || t == head && theirs || links.at(t) != null) {
        return head;
      }
      if (links.is(t, anchor, GrammarWords.OF_PREPOSITION)) {
        return isHead(t - 1, anchor) && t < head ? t - 1 : head;
      }
    }
    return head;
  }

  /** The token before {@code of the} before a name; -1 when nothing ties it. */
  private int beforeTie(LinkedMention tied, int anchor) {
    int tie = tied.firstToken - 1;
    if (isArticle(tie, anchor)) {
      tie--;
    }
    return links.is(tie, anchor, EntityWords.OFFICE_PREPOSITION) ? tie - 1 : -1;
  }

  private Role after(LinkedMention person) {
    int anchor = person.endToken - 1;
    if (!links.lower(anchor + 1, anchor).equals(",")) {
      return null;
    }
    int first = anchor + 2;
    if (links.is(first, anchor, EntityWords.JOINING_WORD)) {
      return null;
    }
    boolean definite = links.is(first, anchor, CommonWords.DEFINITE);
    if (isArticle(first, anchor)) {
      first++;
    }
    LinkedMention owner = null;
    LinkedMention start = links.at(first);
    if (start != null && start.mention.getType() != EntityType.person) {
      owner = start;
      first = start.endToken;
      if (isPossessive(first, anchor)) {
        first++;
      }
    }
    int head = -1;
    for (int t = first; t < first + LONGEST_APPOSITION && plain(t, anchor); t++) {
      if (isHead(t, anchor)) {
        head = t;
      } else if (head >= 0 && !isInsideRole(head, t, anchor)) {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    LinkedMention next = links.at(head + 1);
    if (next != null && next.is(EntityType.person)) {
      return null;
    }
    LinkedMention tied = owner != null ? owner : tiedAfter(head, anchor);
    int end = tied != null && tied.firstToken > head ? tied.endToken : head + 1;
    if (definite && links.is(end, anchor, EntityWords.NO_APPOSITION_WORD)) {
      // "Minister Berg, the president said …": the president is somebody else.
      return null;
    }
    return role(first, head, tied);
  }

  /** {@code chief rail engineer}: a word between one that may qualify and the noun of a role. */
  private boolean isInsideRole(int head, int token, int anchor) {
    return token == head + 1
        && links.is(head, anchor, EntityWords.ROLE_MODIFIER)
        && links.at(token) == null
        && isWord(token, anchor)
        && !links.is(token, anchor, CommonWords.STOP)
        && isHead(token + 1, anchor);
  }

  private boolean isWord(int token, int anchor) {
    String word = links.lower(token, anchor);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /**
   * A word that may stand inside an apposition: no mark, no verb of speech, no name of a person.
   */
  private boolean plain(int token, int anchor) {
    if (!isWord(token, anchor)) {
      return links.lower(token, anchor).equals("-");
    }
    LinkedMention link = links.at(token);
    return (link == null || !link.is(EntityType.person))
        && !links.is(token, anchor, EntityWords.NO_APPOSITION_WORD);
  }

  private LinkedMention tiedAfter(int head, int anchor) {
    int t = head + 1;
    if (!links.is(t, anchor, EntityWords.OFFICE_PREPOSITION)) {
      return null;
    }
    t++;
    if (isArticle(t, anchor)) {
      t++;
    }
    return widened(namedThing(t));
  }

  private LinkedMention namedThing(int token) {
    LinkedMention link = links.at(token);
    return link == null || link.is(EntityType.person) ? null : link;
  }

  /** {@code the Black Sea} in {@code the Black Sea Institute}: the institute. */
  private LinkedMention widened(LinkedMention thing) {
    LinkedMention next = thing == null ? null : links.at(thing.endToken);
    boolean body =
        next != null
            && thing.is(EntityType.place)
            && next.is(EntityType.organisation)
            && links.sameSentence(next.firstToken, thing.firstToken);
    return body ? next : thing;
  }

  /** The first of the words that qualify a head. */
  private int firstModifier(int head, int anchor) {
    int first = head;
    while (true) {
      String word = links.lower(first - 1, anchor);
      boolean hyphen = word.equals("-") && links.lower(first - 2, anchor).length() > 1;
      boolean more =
          links.at(first - 1) == null
              && (links.is(first - 1, anchor, EntityWords.ROLE_MODIFIER)
                  || isHead(first - 1, anchor)
                  || isInsideRole(first - 2, first - 1, anchor));
      if (hyphen
          && links.at(first - 2) == null
          && links.is(first - 2, anchor, EntityWords.ROLE_MODIFIER)) {
        first -= 2;
      } else if (more) {
        first--;
      } else {
        return first;
      }
    }
  }

  /** The country or organisation named before a role: {@code Russian}, {@code Russia's}. */
  private LinkedMention owner(int token, int anchor) {
    int t = token;
    if (isPossessive(t, anchor)) {
      t--;
    }
    if (t < token && links.is(t, anchor, EntityWords.COUNTRY_NOUN)) {
      return countryBefore(t, anchor);
    }
    if (links.lower(t, anchor).equals(")") && links.lower(t - 2, anchor).equals("(")) {
      // Brenn Harbour Board (BHB) governor Ada Poe.
      t--;
    }
    LinkedMention link = links.sameSentence(t, anchor) ? namedThing(t) : null;
    boolean beside = link != null && (t < token || link.mention.getKind() == MentionKind.demonym);
    return beside || link != null && !links.lower(t, anchor).isEmpty() ? link : null;
  }

  /** {@code Norway's king and the country's premier}: the country named last in the sentence. */
  private LinkedMention countryBefore(int token, int anchor) {
    for (int t = token - 1; links.sameSentence(t, anchor); t--) {
      LinkedMention link = links.at(t);
      if (link != null && link.uri() != null && link.uri().startsWith("iso3166:")) {
        return link;
      }
    }
    return null;
  }

  private boolean isHead(int token, int anchor) {
    return links.is(token, anchor, EntityWords.ROLE_NOUN);
  }

  private boolean isArticle(int token, int anchor) {
    return links.is(token, anchor, CommonWords.DEFINITE)
        || links.is(token, anchor, CommonWords.ARTICLE);
  }

  private boolean isPossessive(int token, int anchor) {
    String word = links.lower(token, anchor);
    return links.is(token, anchor, GrammarWords.POSSESSIVE_ENDING)
        || word.equals("'")
        || word.equals("’");
  }

  private Role role(int first, int head, LinkedMention of) {
    Token from = links.tokens.get(first);
    Token to = links.tokens.get(head);
    return new Role(
        links.text(first, head),
        of == null ? null : of.uri(),
        links.reading.span(from.start(), to.end()));
  }
}
