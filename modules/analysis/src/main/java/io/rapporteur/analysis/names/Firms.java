package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a firm from a person where a short name may be either's: {@code Harlan} in a text that has
 * both {@code Harlan Motor Co} and {@code Ida Harlan}. What stands right beside it goes first
 * ({@code shares of Harlan}, {@code Mr Harlan}), then whose full name came last.
 */
final class Firms {
  /** Last words of the full names of firms. */
  private static final Set<String> ENDS =
      set(
          "inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc ag gmbh se nv sa"
              + " asa ab oyj spa holdings holding group motor motors bank airlines airways energy"
              + " industries pharmaceuticals technologies");

  private static final Set<String> BEFORE =
      set(
          "shares stock stake bonds maker carmaker automaker planemaker chipmaker drugmaker lender"
              + " insurer airline retailer rival company firm giant");

  private static final Set<String> AFTER =
      set(
          "shares stock executives shareholders plant plants factory jets dealers bonds spokesman"
              + " spokeswoman cars trucks company group subsidiary");

  private static final Set<String> ADDRESS =
      set("mr mr. mrs mrs. ms ms. dr dr. sir president senator minister judge actor");

  private final List<Token> tokens;
  private final String body;

  Firms(List<Token> tokens, String body) {
    this.tokens = tokens;
    this.body = body;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  List<Found> settle(List<Found> found) {
    Set<String> bearers = contested(found);
    if (bearers.isEmpty()) {
      return found;
    }
    Map<String, EntityType> last = new HashMap<>();
    List<Found> out = new ArrayList<>(found.size());
    TokenCursor cursor = new TokenCursor(tokens);
    for (Found name : found) {
      int token = cursor.at(name.start());
      String text = text(name);
      String firm = firm(name, text);
      if (firm != null) {
        last.put(firm, EntityType.organisation);
      } else if (name.type() == EntityType.person && text.indexOf(' ') > 0) {
        last.put(text.substring(text.lastIndexOf(' ') + 1), EntityType.person);
      }
      String own = possessive(name, text, bearers);
      boolean either =
          bearers.contains(own)
              && name.kind() == MentionKind.name
              && (name.type() == EntityType.person || name.type() == EntityType.organisation);
      EntityType type = either ? type(token, own, last, name.type()) : name.type();
      boolean firms = own.length() > text.length() && type == EntityType.organisation;
      int end = firms ? name.start() + own.length() : name.end();
      boolean same = type == name.type() && end == name.end();
      out.add(same ? name : new Found(name.start(), end, type, name.kind()));
    }
    return out;
  }

  /** Short names of the firms that are named in full. */
  private Set<String> contested(List<Found> found) {
    Set<String> firms = new HashSet<>();
    for (Found name : found) {
      String firm = firm(name, text(name));
      if (firm != null) {
        firms.add(firm);
      }
    }
    return firms;
  }

  /** {@code Harlan} for {@code Harlan Motor Co}, {@code Lund's} for {@code Lund's of Bergen}. */
  private static String firm(Found name, String text) {
    int space = text.indexOf(' ');
    if (name.type() != EntityType.organisation || space < 3) {
      return null;
    }
    String first = text.substring(0, space);
    String end = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean owned =
        (first.endsWith("'s") || first.endsWith("’s"))
            && first.length() > 4
            && text.startsWith("of ", space + 1);
    boolean whole = ENDS.contains(end) && FirstNames.of(first) == null;
    return owned || whole ? first : null;
  }

  /** The name with its possessive where a firm's name has one. */
  private String possessive(Found name, String text, Set<String> bearers) {
    int end = name.end() + 2;
    if (end <= body.length()) {
      String longer = body.substring(name.start(), end);
      if (bearers.contains(longer)) {
        return longer;
      }
    }
    return text;
  }

  private EntityType type(int token, String own, Map<String, EntityType> last, EntityType found) {
    String before = word(token, -1);
    if (ADDRESS.contains(before)) {
      return EntityType.person;
    }
    boolean of = before.equals("of") || before.equals("in") || before.equals("at");
    boolean traded = BEFORE.contains(of ? word(token, -2) : before);
    int next = word(token, 1).equals("'s") || word(token, 1).equals("’s") ? 2 : 1;
    if (traded || AFTER.contains(word(token, next))) {
      return EntityType.organisation;
    }
    return last.getOrDefault(own, found);
  }

  private String word(int token, int by) {
    int at = token + by;
    boolean beside =
        at >= 0 && at < tokens.size() && tokens.get(at).sentence() == tokens.get(token).sentence();
    return beside ? tokens.get(at).lower() : "";
  }

  private String text(Found name) {
    return body.substring(name.start(), name.end());
  }
}
