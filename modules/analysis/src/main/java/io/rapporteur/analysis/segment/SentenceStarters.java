package io.rapporteur.analysis.segment;

import java.util.Set;

/** Capitalised words that, after an abbreviation, begin a sentence and not a name. */
final class SentenceStarters {
  private static final Set<String> WORDS =
      Set.of(
          "The",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "It",
          "Its",
          "He",
          "His",
          "She",
          "Her",
          "They",
          "Their",
          "We",
          "Our",
          "I",
          "You",
          "My",
          "There",
          "Here",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "After",
          "Before",
          "As",
          "While",
          "When",
          "Where",
          "What",
          "Who",
          "Why",
          "How",
          "If",
          "But",
          "And",
          "Or",
          "So",
          "Yet",
          "Also",
          "Although",
          "However",
          "Meanwhile",
          "Since",
          "Until",
          "Under",
          "Both",
          "Some",
          "Many",
          "Most",
          "Another",
          "Earlier",
          "Later",
          "Now",
          "Then",
          "Not",
          "No",
          "To",
          "Among",
          "According",
          "During",
          "Despite");

  private SentenceStarters() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
