package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the first word of a company's full name for the company, where nobody of that surname is
 * named: {@code Velar} after {@code Velar Semiconductor NV}.
 */
final class ShortCompanyNames implements NamePass {

  @Override
  public String name() {
    return "short-company-names";
  }

  @Override
  public String purpose() {
    return "the first word of a company's full name is the company, unless somebody bears it";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Set<String> companies = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (FoundName name : found) {
      int past = name.isOrganisation() || name.isPerson() ? text.past(name) : 0;
      if (past == 0 || past - text.first(name) < 2) {
        continue;
      }
      String words = text.text(name);
      if (name.isPerson()) {
        surnames.add(words.substring(words.lastIndexOf(' ') + 1));
      } else if (isFull(past - 1, text)) {
        companies.add(words.substring(0, Math.max(0, words.indexOf(' '))));
      }
    }
    companies.removeAll(surnames);
    if (companies.isEmpty()) {
      return found;
    }
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      boolean company = name.isPerson() && companies.contains(text.text(name));
      out.add(company ? name.as(EntityType.organisation) : name);
    }
    return out;
  }

  private static boolean isFull(int last, NamedText text) {
    return text.is(last, NameWords.LEGAL_FORM) || text.is(last, NameWords.COMPANY_FORM);
  }
}
