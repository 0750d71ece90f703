package io.rapporteur.rules.engine;

import java.util.Arrays;

/**
 * What selects a rule: at least one of these keys is present in every document that satisfies it.
 * Each key may have a guard, a word that every such document holds too: looking it up costs a
 * fraction of evaluating the rule.
 *
 * @param keys numbers of {@link KeySpace}
 * @param guards for each key a term, or -1
 */
record SelectingKeys(int[] keys, int[] guards) {
  static final SelectingKeys NEVER = new SelectingKeys(new int[0], new int[0]);

  static SelectingKeys of(int key) {
    return of(key, -1);
  }

  static SelectingKeys of(int key, int guard) {
    return new SelectingKeys(new int[] {key}, new int[] {guard});
  }

  /** The keys of so many alternatives together. */
  static SelectingKeys union(SelectingKeys[] all, int count) {
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += all[i].keys.length;
    }
    int[] keys = new int[total];
    int[] guards = new int[total];
    int at = 0;
    for (int i = 0; i < count; i++) {
      int length = all[i].keys.length;
      System.arraycopy(all[i].keys, 0, keys, at, length);
      System.arraycopy(all[i].guards, 0, guards, at, length);
      at += length;
    }
    return new SelectingKeys(keys, guards);
  }

  /** Guards every key by a term as well, where that is rarer than the guard it has. */
  SelectingKeys guardedBy(int term, KeySpace space) {
    int[] better = Arrays.copyOf(guards, guards.length);
    for (int i = 0; i < better.length; i++) {
      boolean rarer = better[i] < 0 || space.likelihood(term) < space.likelihood(better[i]);
      better[i] = term != keys[i] && rarer ? term : better[i];
    }
    return new SelectingKeys(keys, better);
  }
}
