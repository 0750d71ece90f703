package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a company from a person where a short name may be either's: {@code Harlan} in a text that
 * has both {@code Harlan Motor Co} and {@code Ida Harlan}. What stands right beside it goes first
 * ({@code shares of Harlan}, {@code Mr Harlan}), then whose full name came last.
 */
final class CompanyOrPerson implements NamePass {
  private static final int SHORTEST_NAME = 3;
  private static final int POSSESSIVE = 2;

  @Override
  public String name() {
    return "company-or-person";
  }

  @Override
  public String purpose() {
    return "a short name that is a company's and a person's goes to the one spoken of";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Set<String> companies = companies(found, text);
    if (companies.isEmpty()) {
      return found;
    }
    Map<String, EntityType> last = new HashMap<>();
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      String words = text.text(name);
      String company = company(name, text);
      if (company != null) {
        last.put(company, EntityType.organisation);
      } else if (name.isPerson() && words.indexOf(' ') > 0) {
        last.put(words.substring(words.lastIndexOf(' ') + 1), EntityType.person);
      }
      String own = withPossessive(name, companies, text);
      boolean either =
          companies.contains(own)
              && !name.isDemonym()
              && (name.isPerson() || name.isOrganisation());
      if (!either) {
        out.add(name);
        continue;
      }
      EntityType type = beside(text.first(name), text);
      if (type == null) {
        type = last.getOrDefault(own, name.type());
      }
      boolean longer = type == EntityType.organisation;
      out.add((longer ? name.at(name.start(), name.start() + own.length()) : name).as(type));
    }
    return out;
  }

  /** Short names of the companies that are named in full. */
  private static Set<String> companies(List<FoundName> found, NamedText text) {
    Set<String> companies = new HashSet<>();
    for (FoundName name : found) {
      String company = company(name, text);
      if (company != null) {
        companies.add(company);
      }
    }
    return companies;
  }

  /** {@code Harlan} for {@code Harlan Motor Co}, {@code Lund's} for {@code Lund's of Bergen}. */
  private static String company(FoundName name, NamedText text) {
    if (!name.isOrganisation()) {
      return null;
    }
    String words = text.text(name);
    int space = words.indexOf(' ');
    if (space < SHORTEST_NAME) {
      return null;
    }
    String first = words.substring(0, space);
    int token = text.first(name);
    boolean owned =
        text.is(token + 1, NameWords.POSSESSIVE)
            && text.token(token + 1).end() == name.start() + space
            && text.is(token + 2, NameWords.OF)
            && space > SHORTEST_NAME + 1;
    boolean full =
        text.token(text.past(name) - 1).lexeme().isOneOf(NameWords.COMPANY_END)
            && FirstNames.of(first) == null;
    return owned || full ? first : null;
  }

  /** The name with its possessive where a company's name has one. */
  private static String withPossessive(FoundName name, Set<String> companies, NamedText text) {
    int end = name.end() + POSSESSIVE;
    if (end <= text.body().length()) {
      String longer = text.body().substring(name.start(), end);
      if (companies.contains(longer)) {
        return longer;
      }
    }
    return text.text(name);
  }

  /** What the words right beside a name say it is; null when they say nothing. */
  private static EntityType beside(int token, NamedText text) {
    int before = text.opensSentence(token) ? -1 : token - 1;
    if (text.is(before, NameWords.TITLE)) {
      return EntityType.person;
    }
    if (text.is(before, NameWords.BELONGING)) {
      before--;
    }
    int after = text.is(token + 1, NameWords.POSSESSIVE) ? token + 2 : token + 1;
    boolean traded =
        text.is(before, NameWords.COMPANY_KIND)
            || text.is(before, NameWords.SECURITY)
            || text.is(after, NameWords.COMPANY_PROPERTY) && text.sameSentence(token, after);
    return traded ? EntityType.organisation : null;
  }
}
