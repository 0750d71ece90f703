package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Takes a name for an organisation's where the kind of company stands before it or begins it:
 * {@code the chipmaker Velar}, a headline's {@code Chipmaker Velar}.
 */
final class CompanyKindBeforeName extends SingleNamePass {

  @Override
  public String name() {
    return "company-kind-before-name";
  }

  @Override
  public String purpose() {
    return "right after the kind of a company stands the name of one: the chipmaker Velar";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    boolean inside = text.is(first, NameWords.COMPANY_KIND);
    if (inside && name.isPerson() && text.past(name) - first > 1) {
      out.add(name.at(text.token(first + 1).start(), name.end()).as(EntityType.organisation));
    } else if (!name.isOrganisation()
        && text.is(first - 1, NameWords.COMPANY_KIND)
        && !text.isFirstName(first)
        && text.gazetteer().values(text.text(name)).isEmpty()) {
      out.add(name.as(EntityType.organisation));
    } else {
      out.add(name);
    }
  }
}
