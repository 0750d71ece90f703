package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a body and what it is for: {@code Institute} of the {@code Steppe}. A person named right
 * after it stays a name of its own.
 */
final class BodiesOfAThing implements NamePass {

  @Override
  public String name() {
    return "bodies-of-a-thing";
  }

  @Override
  public String purpose() {
    return "a body goes on over of and for: the Institute of the Steppe";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      FoundName before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before == null || !goesOn(before, name, text)) {
        out.add(name);
        continue;
      }
      int person = personIn(name, text);
      int stop = person < 0 ? name.end() : text.token(person - 1).end();
      out.set(out.size() - 1, before.at(before.start(), stop).as(EntityType.organisation));
      if (person >= 0) {
        out.add(name.at(text.token(person).start(), name.end()).as(EntityType.person));
      }
    }
    return out;
  }

  private static boolean goesOn(FoundName name, FoundName next, NamedText text) {
    if (name.isDemonym() || next.isDemonym()) {
      return false;
    }
    int past = text.past(name);
    boolean body = text.token(past - 1).lexeme().isOneOf(NameWords.BODY_OF);
    if (!body || past + 1 >= text.size() || !text.is(past, NameWords.OF)) {
      return false;
    }
    boolean article = text.is(past + 1, NameWords.ARTICLE);
    int to = article ? past + 2 : past + 1;
    boolean linked = to < text.size() && text.token(to).start() == next.start();
    boolean bare = past - text.first(name) == 1;
    return linked
        && (next.isOrganisation() && name.isOrganisation()
            || bare && article && (next.isPlace() || next.isPerson()));
  }

  /** Token of the first name that begins a person's name after other words of a name; or -1. */
  private static int personIn(FoundName name, NamedText text) {
    int first = text.first(name);
    int past = text.past(name);
    for (int i = first + 1; i + 1 < past && !text.isFirstName(first); i++) {
      if (PersonAfterBody.isWord(text.token(i))
          && PersonAfterBody.isWord(text.token(i + 1))
          && text.isFirstName(i)) {
        return i;
      }
    }
    return -1;
  }
}
