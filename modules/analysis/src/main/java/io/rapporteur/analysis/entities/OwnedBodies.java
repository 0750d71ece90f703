package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells bodies of one name apart by whose they are: {@code the Polish Foreign Ministry}, {@code
 * Poland's Foreign Ministry} and {@code the Foreign Ministry of Poland} are one, that of Norway is
 * another; {@code Lake University} and {@code University of the Lake} are more than a university.
 */
final class OwnedBodies {
  private final MentionsByToken links;
  private final KnownNames known;
  private final Map<String, GatheredEntity> drafts;
  private final Map<String, GatheredEntity> owned = new HashMap<>();

  /** The drafts of a body's bare name. */
  private final Map<String, Set<GatheredEntity>> bare = new HashMap<>();

  OwnedBodies(MentionsByToken links, KnownNames known, Map<String, GatheredEntity> drafts) {
    this.links = links;
    this.known = known;
    this.drafts = drafts;
  }

  /**
   * MentionsByToken the bodies whose owner stands beside them, then those that can only be one of
   * these.
   */
  void link() {
    for (LinkedMention link : links.all) {
      if (isBody(link)) {
        LinkedMention before = ownerBefore(link);
        LinkedMention owner = before != null ? before : ownerAfter(link);
        if (owner != null && owner.uri() != null && isLoose(link, owner)) {
          settle(link, owner, before != null);
        }
      }
    }
    for (LinkedMention link : links.all) {
      Set<GatheredEntity> all =
          isBody(link) && isLoose(link, null) ? bare.get(key(link.text)) : null;
      if (all != null && all.size() == 1) {
        GatheredEntity only = all.iterator().next();
        link.to(only, "exact:" + only.entity().getName());
      }
    }
  }

  private boolean isBody(LinkedMention link) {
    if (!link.is(EntityType.organisation) || link.mention.getKind() != MentionKind.name) {
      return false;
    }
    String[] words = link.text.toLowerCase(Locale.ROOT).split(" ");
    return isHead(words[words.length - 1])
        || isHead(words[0])
        || words.length > 1
            && links.pack.lexicon().find(words[0]).is(CommonWords.DEFINITE)
            && isHead(words[1]);
  }

  private boolean isHead(String word) {
    return links.pack.lexicon().find(word).is(EntityWords.OWNED_BODY);
  }

  /** Not settled, or settled as a name that many bodies bear, or as another country's body. */
  private static boolean isLoose(LinkedMention link, LinkedMention owner) {
    if (link.open()) {
      return true;
    }
    String country = link.draft().entity().getCountry();
    String owners = owner == null ? null : owner.draft().entity().getCountry();
    return link.uri().startsWith("name:")
        && (country == null || owners != null && !country.equals(owners));
  }

  /** {@code Polish}, {@code Poland's}, {@code Lake}: a place right before the body. */
  private LinkedMention ownerBefore(LinkedMention body) {
    int token = body.firstToken - 1;
    LinkedMention place = links.at(isPossessed(body) ? token - 1 : token);
    boolean beside =
        place != null
            && place.is(EntityType.place)
            && links.sameSentence(place.firstToken, body.firstToken);
    return beside ? place : null;
  }

  /** {@code … of Poland}. */
  private LinkedMention ownerAfter(LinkedMention body) {
    int token = body.endToken;
    if (!links.is(token, body.firstToken, CommonWords.OF)) {
      return null;
    }
    boolean article = links.is(token + 1, body.firstToken, CommonWords.DEFINITE);
    LinkedMention place = links.at(article ? token + 2 : token + 1);
    boolean whole =
        place != null
            && place.is(EntityType.place)
            && place.mention.getKind() == MentionKind.name
            && links.sameSentence(place.firstToken, body.firstToken);
    return whole ? place : null;
  }

  private void settle(LinkedMention body, LinkedMention owner, boolean before) {
    String bareKey = key(body.text);
    GatheredEntity draft =
        owned.computeIfAbsent(bareKey + '|' + owner.uri(), key -> draft(body, owner, before));
    bare.computeIfAbsent(bareKey, key -> new HashSet<>()).add(draft);
    body.to(draft, "exact:of " + owner.draft().entity().getName());
    if (!before) {
      body.extend(links.reading, body.start, owner.end);
    } else if (owner.mention.getKind() == MentionKind.name
        && body.text.indexOf(' ') < 0
        && !isPossessed(body)) {
      body.extend(links.reading, owner.start, body.end);
    }
  }

  private GatheredEntity draft(LinkedMention body, LinkedMention owner, boolean before) {
    int start = before ? pairStart(owner) : body.start;
    int end = before ? body.end : owner.end;
    boolean pair = before && start < owner.start;
    String text = links.reading.body();
    List<GazetteerEntry> entries =
        known.candidates(links.reading, start, end, EntityType.organisation, false);
    if (!entries.isEmpty()) {
      GazetteerEntry entry = entries.get(0);
      return drafts.computeIfAbsent(entry.uri(), uri -> GatheredEntity.known(entry));
    }
    String name =
        before && isPossessed(body)
            ? body.text + " of " + owner.draft().entity().getName()
            : text.substring(start, end).replace('\n', ' ');
    GatheredEntity draft =
        drafts.computeIfAbsent(
            Slug.uri("organisation", name),
            uri -> GatheredEntity.named(uri, EntityType.organisation, name));
    draft.entity().setCountry(pair ? null : owner.draft().entity().getCountry());
    return draft;
  }

  /** {@code Norway-Poland Council}: the place before the hyphen belongs to the name. */
  private int pairStart(LinkedMention owner) {
    int hyphen = owner.firstToken - 1;
    LinkedMention other = links.at(hyphen - 1);
    boolean pair =
        (links.lower(hyphen, owner.firstToken).equals("-")
                || links.lower(hyphen, owner.firstToken).equals("–"))
            && other != null
            && other.is(EntityType.place)
            && links.tokens.get(hyphen).start() == other.end
            && links.tokens.get(hyphen).end() == owner.start;
    return pair ? other.start : owner.start;
  }

  private boolean isPossessed(LinkedMention body) {
    return links.is(body.firstToken - 1, body.firstToken, GrammarWords.POSSESSIVE_ENDING);
  }

  /** What all ways to write a body's name have in common. */
  private String key(String text) {
    String key = Articles.without(text, links.pack).toLowerCase(Locale.ROOT);
    WordList synonyms = links.pack.list(EntityWords.BODY_SYNONYM);
    for (String written : synonyms.words()) {
      key = key.replace(written, synonyms.value(written).replace('_', ' '));
    }
    return key;
  }
}
