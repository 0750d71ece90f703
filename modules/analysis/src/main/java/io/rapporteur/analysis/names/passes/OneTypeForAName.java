package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one document call one thing one kind: a country or capital is a place unless somebody bears
 * its name, and a kind that a name has twice as often is the name's kind.
 */
final class OneTypeForAName implements NamePass {
  private static final int MAJORITY = 2;
  private static final EntityType[] TYPES = EntityType.values();

  @Override
  public String name() {
    return "one-type-for-a-name";
  }

  @Override
  public String purpose() {
    return "one document calls one thing one type: a country a place, else by majority";
  }

  /** What a document says of one text. */
  private static final class Votes {
    final String text;
    final int[] types = new int[TYPES.length];
    boolean surname;

    /** Whether it is a country's name; null while nobody asked. */
    Boolean country;

    Votes(String text) {
      this.text = text;
    }
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText document) {
    Gazetteer gazetteer = document.gazetteer();
    Map<String, Votes> votes = new HashMap<>();
    Votes[] ofName = new Votes[found.size()];
    for (int i = 0; i < ofName.length; i++) {
      FoundName name = found.get(i);
      String text = document.text(name);
      ofName[i] = votes.computeIfAbsent(text, Votes::new);
      ofName[i].types[name.type().ordinal()]++;
    }
    for (Map.Entry<String, Votes> entry : votes.entrySet()) {
      int space = entry.getKey().lastIndexOf(' ');
      if (space > 0 && entry.getValue().types[EntityType.person.ordinal()] > 0) {
        Votes surname = votes.get(entry.getKey().substring(space + 1));
        if (surname != null) {
          surname.surname = true;
        }
      }
    }
    List<FoundName> settled = new ArrayList<>(ofName.length);
    for (int i = 0; i < ofName.length; i++) {
      FoundName name = found.get(i);
      EntityType type = name.type();
      if (type != EntityType.place && !ofName[i].surname && isCountry(ofName[i], gazetteer)) {
        type = EntityType.place;
      } else if (type != EntityType.person
          && type != EntityType.other
          && ofName[i].surname
          && gazetteer.values(ofName[i].text).isEmpty()) {
        type = EntityType.person;
      } else {
        type = majority(ofName[i].types, type);
      }
      settled.add(name.as(type));
    }
    return settled;
  }

  private static boolean isCountry(Votes name, Gazetteer gazetteer) {
    if (name.country == null) {
      name.country = isCountry(name.text, gazetteer);
    }
    return name.country;
  }

  private static EntityType majority(int[] votes, EntityType own) {
    int best = own.ordinal();
    for (int t = 0; t < votes.length; t++) {
      if (votes[t] > votes[best]) {
        best = t;
      }
    }
    boolean clear = votes[best] >= MAJORITY * votes[own.ordinal()];
    return clear ? TYPES[best] : own;
  }

  private static boolean isCountry(String text, Gazetteer gazetteer) {
    boolean country = false;
    for (int value : gazetteer.values(text)) {
      GazetteerEntry entry = gazetteer.entry(value);
      boolean known =
          entry.kind() == GazetteerKind.COUNTRY || entry.kind() == GazetteerKind.CAPITAL;
      country |= known && !Gazetteer.isDemonym(value);
    }
    return country && !gazetteer.isAmbiguousWord(Hash.of(text.toLowerCase(Locale.ROOT)));
  }
}
