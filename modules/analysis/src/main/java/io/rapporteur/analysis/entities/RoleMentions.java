package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Finds mentions by role alone, {@code the Russian minister}, {@code the president}, and the
 * persons they stand for where only one fits, or where the one named last before is one that fits.
 */
final class RoleMentions {
  /** Of very many office holders only the last so many are looked at. */
  private static final int MOST = 64;

  private final MentionsByToken links;
  private final OfficeTitles titles;
  private final List<GatheredPerson> holders = new ArrayList<>();
  private final TreeSet<Integer> starts = new TreeSet<>();

  RoleMentions(MentionsByToken links, List<GatheredPerson> persons) {
    this.links = links;
    this.titles = OfficeTitles.of(links.pack);
    for (GatheredPerson person : persons) {
      if (!person.statedRoles.isEmpty()) {
        holders.add(person);
      }
      person.links.forEach(link -> starts.add(link.start));
    }
  }

  List<LinkedMention> find() {
    List<LinkedMention> found = new ArrayList<>();
    if (holders.isEmpty()) {
      return found;
    }
    for (int t = 0; t < links.tokens.size(); t++) {
      if (!links.tokens.get(t).is(CommonWords.DEFINITE)) {
        continue;
      }
      links.reading.checkTime();
      LinkedMention link = at(t);
      if (link != null) {
        found.add(link);
        t = link.endToken - 1;
      }
    }
    return found;
  }

  private LinkedMention at(int the) {
    int first = the + 1;
    String of = null;
    LinkedMention owner = links.sameSentence(first, the) ? links.at(first) : null;
    if (owner != null) {
      if (owner.is(EntityType.person)) {
        return null;
      }
      of = owner.uri();
      first = owner.endToken;
      if (links.is(first, the, GrammarWords.POSSESSIVE_ENDING)) {
        first++;
      }
    }
    int head = first;
    while (links.is(head, the, EntityWords.ROLE_MODIFIER)
        && !isHead(head + 1, the)
        && links.is(head + 1, the, EntityWords.ROLE_MODIFIER)) {
      head++;
    }
    if (!isHead(head, the) && isHead(head + 1, the)) {
      head++;
    }
    if (!isHead(head, the) || links.at(head) != null || beforeName(head)) {
      return null;
    }
    int end = head;
    if (links.is(head + 1, the, CommonWords.OF) && of == null) {
      boolean article = links.is(head + 2, the, CommonWords.DEFINITE);
      int next = article ? head + 3 : head + 2;
      LinkedMention tied = links.sameSentence(next, the) ? links.at(next) : null;
      if (tied == null || tied.is(EntityType.person)) {
        return null;
      }
      of = tied.uri();
      end = tied.endToken - 1;
    }
    GatheredPerson person = resolve(links.text(first, head), of, links.tokens.get(the).start());
    return person == null ? null : link(the, end, person, of);
  }

  private boolean isHead(int token, int the) {
    return links.is(token, the, EntityWords.ROLE_NOUN)
        || links.is(token, the, EntityWords.GENERAL_OFFICE);
  }

  /** A role directly before a name belongs to the name. */
  private boolean beforeName(int head) {
    LinkedMention next = links.at(head + 1);
    if (next == null && links.lower(head + 1, head).equals(",")) {
      next = links.at(head + 2);
    }
    return next != null && next.is(EntityType.person);
  }

  private GatheredPerson resolve(String title, String of, int offset) {
    Role used = new Role(title, of, null);
    GatheredPerson last = null;
    int lastStart = -1;
    int fitting = 0;
    for (int i = holders.size() - 1, seen = 0; i >= 0 && seen < MOST; i--) {
      GatheredPerson person = holders.get(i);
      int before = person.lastBefore(offset);
      if (before < 0) {
        continue;
      }
      seen++;
      if (fits(person, used)) {
        fitting++;
        if (before > lastStart) {
          lastStart = before;
          last = person;
        }
      }
    }
    if (fitting <= 1) {
      return last;
    }
    Integer lastAny = starts.lower(offset);
    return lastAny != null && lastAny == lastStart && of == null ? last : null;
  }

  private boolean fits(GatheredPerson person, Role used) {
    String title = used.getTitle().toLowerCase(Locale.ROOT);
    boolean vague = false;
    for (Role own : person.statedRoles) {
      if (titles.covers(own.getTitle().toLowerCase(Locale.ROOT), title)) {
        if (used.getOf() == null || used.getOf().equals(own.getOf())) {
          return true;
        }
        vague |= own.getOf() == null;
      }
    }
    return vague;
  }

  private LinkedMention link(int first, int last, GatheredPerson person, String of) {
    Token from = links.tokens.get(first);
    Token to = links.tokens.get(last);
    GatheredEntity draft = person.links.get(0).draft();
    Mention mention =
        new Mention(
            links.reading.span(from.start(), to.end()),
            EntityType.person,
            MentionKind.role,
            draft.entity().getUri());
    LinkedMention link = new LinkedMention(mention, from.start(), to.end(), first, last + 1);
    link.to(draft, of == null ? "role:only or latest holder" : "role:of " + of);
    person.mentioned(link);
    starts.add(link.start);
    return link;
  }
}
