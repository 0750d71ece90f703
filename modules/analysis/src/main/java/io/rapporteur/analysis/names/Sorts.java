package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by the words of a name that it is a club, a company or a thing traded, and no person. */
final class Sorts {
  private static final Set<String> CLUBS =
      set(
          "rangers rovers wanderers spartans warriors tigers eagles bulls giants knights hawks"
              + " sharks wolves dragons falcons panthers raiders pirates hornets spurs united albion"
              + " athletic hotspur dynamo olympique sporting");

  private static final Set<String> FIRMS =
      set(
          "foods energo energy gas oil telecom airlines airways motors steel holding holdings pharma"
              + " pharmaceuticals mining metals shipping logistics technologies industries bank asa ab"
              + " oyj plc gmbh llc inc ltd asset");

  /** How names of companies end in the languages of their countries. */
  private static final List<String> ENDINGS =
      List.of("banken", "energo", "neftegaz", "neft", "telecom", "gazprom", "stroy");

  /** After the name of a place they make a company's. */
  private static final Set<String> UTILITIES =
      set(
          "electricity airlines airways railways telecom telecommunications post petroleum insurance"
              + " breweries steel");

  private static final Set<String> COINS =
      set("bitcoin ethereum dogecoin litecoin ether tether solana");

  /** After a grade of oil or metal. */
  private static final Set<String> TRADED = set("crude futures oil");

  private final List<Token> tokens;

  Sorts(List<Token> tokens) {
    this.tokens = tokens;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  /** The type that the words of a name speak for; its own when they say nothing. */
  EntityType of(Found name, int first, int end) {
    EntityType type = name.type();
    if (type != EntityType.person && type != EntityType.place) {
      return type;
    }
    String last = tokens.get(end - 1).lower();
    if (type == EntityType.place && end - first > 1 && UTILITIES.contains(last)
        || type == EntityType.person && isPartners(first, end)) {
      return EntityType.organisation;
    }
    boolean single = end - first == 1;
    if (single && COINS.contains(last)) {
      return EntityType.other;
    }
    boolean traded = single && end < tokens.size() && TRADED.contains(tokens.get(end).text());
    if (traded && type == EntityType.person) {
      return EntityType.other;
    }
    if (ENDINGS.stream().anyMatch(ending -> endsIn(last, ending))) {
      return EntityType.organisation;
    }
    boolean body =
        !single
            && type == EntityType.person
            && (CLUBS.contains(last) || FIRMS.contains(last))
            && FirstNames.of(tokens.get(first).text().toLowerCase(Locale.ROOT)) == null;
    return body ? EntityType.organisation : type;
  }

  /** {@code Poe, Doe & Roe}: no person is two. */
  private boolean isPartners(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (tokens.get(i).text().equals("&")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsIn(String word, String ending) {
    return word.endsWith(ending) && (word.length() > ending.length() + 1 || word.equals("energo"));
  }
}
