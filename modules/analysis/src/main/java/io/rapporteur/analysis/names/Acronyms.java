package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges names by their letters: an acronym is a person's only where the text is all in capitals,
 * and no name at all where it stands for common words; no person is written {@code likeThis}.
 */
final class Acronyms {
  /** What they stand for is common words: measures, matters of health, law and technology. */
  private static final Set<String> COMMON =
      Set.of(
          ("dna rna iq gdp gnp hiv aids hpv sars ptsd adhd bmi mri icu tvs pc pcs cd cds dvd"
                  + " dvds mp3 usb gps sms pdf url html xml http ip api cpu gpu ram led lcd wi-fi ai ict"
                  + " ceo ceos cfo coo cto vip vips faq faqs ufo ufos ngo ngos npo ipo ipos etf"
                  + " etfs atm atms pin vat phd mba suv suvs uav uavs rov rovs icbm icbms ied ieds"
                  + " rpg rpgs wmd tnt apc apcs fpv mlrs pow pows idp idps lgbt lgbtq lng lpg co2 gmo gmos"
                  + " mou mous gmt utc diy asap dui irc vm voip vpn lol rsvp r&d q&a s&m")
              .split(" "));

  /** What ends with such a word is a body or a place, with capitals or without. */
  private static final int NAMES = Cues.BODY | Cues.COMPANY | Cues.PLACE | Cues.SORT;

  private static final Set<Long> BODIES =
      Set.of(
          Hash.of("forum"), Hash.of("party"), Hash.of("zone"), Hash.of("front"), Hash.of("league"));

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** So many words on each side say whether a text is in capitals. */
  private static final int AROUND = 4;

  private final List<Token> tokens;
  private final String body;
  private final Gazetteer gazetteer;

  Acronyms(List<Token> tokens, String body, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.body = body;
    this.gazetteer = gazetteer;
  }

  List<Found> judge(List<Found> found) {
    Set<String> explained = null;
    Set<String> initials = null;
    List<Found> out = new ArrayList<>(found.size());
    TokenCursor cursor = new TokenCursor(tokens);
    for (Found name : found) {
      int token = cursor.at(name.start());
      String text = body.substring(name.start(), name.end());
      boolean one = tokens.get(token).end() == name.end() && name.kind() == MentionKind.name;
      if (one && isAcronym(text)) {
        if (explained == null) {
          explained = explained();
          initials = initials(found);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower)
            || explained.contains(text) && gazetteer.values(text).isEmpty()) {
          continue;
        }
        if (name.type() == EntityType.person
            && isRunningText(token)
            && !isTitled(token)
            && !initials.contains(text)) {
          out.add(new Found(name.start(), name.end(), EntityType.organisation, name.kind()));
          continue;
        }
      } else if (one && name.type() == EntityType.person && isCamel(text)) {
        out.add(new Found(name.start(), name.end(), EntityType.other, name.kind()));
        continue;
      }
      out.add(name);
    }
    return out;
  }

  private static boolean isAcronym(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals >= text.length() - 1;
  }

  /** {@code wikiThing}, {@code eThing}. */
  private static boolean isCamel(String text) {
    boolean inner = false;
    for (int i = 1; i < text.length(); i++) {
      inner |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }
    return inner && Character.isLowerCase(text.charAt(0));
  }

  /** Whether words in small letters stand near. */
  private boolean isRunningText(int token) {
    int from = Math.max(0, token - AROUND);
    int to = Math.min(tokens.size(), token + AROUND + 1);
    for (int i = from; i < to; i++) {
      Token near = tokens.get(i);
      boolean word = near.text().length() > 2 && Character.isLowerCase(near.text().charAt(0));
      if (word && near.sentence() == tokens.get(token).sentence()) {
        return true;
      }
    }
    return false;
  }

  /** The initials of those who are named in full: {@code Ana-Bea Cruz}, and then {@code ABC}. */
  private Set<String> initials(List<Found> found) {
    Set<String> initials = new HashSet<>();
    for (Found name : found) {
      if (name.type() == EntityType.person) {
        StringBuilder letters = new StringBuilder();
        for (int i = name.start(); i < name.end(); i++) {
          boolean first = i == name.start() || !Character.isLetter(body.charAt(i - 1));
          if (first && Character.isUpperCase(body.charAt(i))) {
            letters.append(body.charAt(i));
          }
        }
        if (name.end() - name.start() > 2 * letters.length()) {
          initials.add(letters.toString());
        }
      }
    }
    return initials;
  }

  /** {@code Prince ABC}. */
  private boolean isTitled(int token) {
    return token > 0 && (Cues.of(Hash.of(tokens.get(token - 1).lower())) & Cues.TITLE) != 0;
  }

  /** {@code a virtual microscope (VM)}, {@code the VM (virtual microscope)}. */
  private Set<String> explained() {
    Set<String> found = new HashSet<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i).text().equals("(")) {
        continue;
      }
      String inside = tokens.get(i + 1).text();
      String before = tokens.get(i - 1).text();
      if (isAcronym(inside) && tokens.get(i + 2).text().equals(")")) {
        if (spells(inside, i - inside.length())) {
          found.add(inside);
        }
      } else if (isAcronym(before) && spells(before, i + 1)) {
        found.add(before);
      }
    }
    return found;
  }

  /** Whether the words from a token on, in small letters, begin with an acronym's letters. */
  private boolean spells(String acronym, int from) {
    if (from < 0 || from + acronym.length() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < acronym.length(); i++) {
      char first = tokens.get(from + i).text().charAt(0);
      if (first != Character.toLowerCase(acronym.charAt(i))) {
        return false;
      }
    }
    long last = Hash.of(tokens.get(from + acronym.length() - 1).text());
    return (Cues.of(last) & NAMES) == 0 && !BODIES.contains(last);
  }
}
