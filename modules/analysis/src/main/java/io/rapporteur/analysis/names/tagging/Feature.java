package io.rapporteur.analysis.names.tagging;

/**
 * A feature of a token: what the tagger looks at, such as the word before. Each value of a feature
 * has a row of the weight table. The codes go into the hashes of the rows: another code needs
 * another model.
 */
enum Feature {
  // The word alone: WORD is in lower case.
  BIAS(1),
  WORD_AS_WRITTEN(2),
  WORD(3),
  SHAPE(4),
  PREFIX_1(5),
  PREFIX_2(6),
  PREFIX_3(7),
  PREFIX_4(8),
  SUFFIX_1(9),
  SUFFIX_2(10),
  SUFFIX_3(11),
  SUFFIX_4(12),
  SUFFIX_3_AND_KIND(13),

  // The word's letters, first place in its sentence, and the capitals of the sentence.
  LETTER_STATE(14),
  WORD_AND_LETTER_STATE(15),

  // The words beside it, and what their letters look like (kind and shape, see WordShape).
  WORD_BEFORE(20),
  WORD_AFTER(21),
  SECOND_WORD_BEFORE(22),
  SECOND_WORD_AFTER(23),
  WORD_AND_BEFORE(24),
  WORD_AND_AFTER(25),
  BEFORE_AND_AFTER(26),
  TWO_BEFORE(27),
  TWO_AFTER(28),
  BEFORE_AND_KIND(29),
  AFTER_AND_KIND(30),
  KINDS_OF_FIVE(31),
  KINDS_OF_THREE(32),
  BEFORE_AND_KINDS_OF_THREE(33),
  SHAPE_BEFORE(34),
  SHAPE_AFTER(35),

  // The run of capitalised words it stands in.
  PLACE_IN_RUN(40),
  RUN_FIRST(41),
  RUN_LAST(42),
  RUN_BEFORE(43),
  RUN_AFTER(44),
  RUN_BEFORE_AND_PLACE(45),
  RUN_AFTER_AND_PLACE(46),
  RUN_LAST_AND_PLACE(47),
  RUN_FIRST_AND_PLACE(48),
  RUN_BEFORE_AND_AFTER(49),
  RUN_CUES(50),
  RUN_LAST_CUES(51),
  RUN_FIRST_CUES(52),
  RUN_BEFORE_CUES(53),

  // What the gazetteer knows of it, see GazetteerFlags.
  KNOWN(60),
  KNOWN_AND_LETTERS(61),
  KNOWN_AS(62),
  KNOWN_AS_AND_BEFORE(63),
  KNOWN_AS_AND_AFTER(64),
  KNOWN_BEFORE(65),
  KNOWN_AFTER(66),

  // What lists of words tell, see WordCues.
  CUES(67),
  CUES_BEFORE(68),
  CUES_AFTER(69),
  CUES_OF_THREE(70),
  CUES_OF_TWO_BEFORE(71),

  // The other occurrences of the word in the document.
  ELSEWHERE_SMALL_OR_CAPITAL(80),
  ELSEWHERE_WHERE_LETTERS_SAY_NOTHING(81),
  ELSEWHERE_BEFORE(82),
  ELSEWHERE_AFTER(83),
  ELSEWHERE_RUN_BEFORE(84),
  ELSEWHERE_RUN_AFTER(85),
  ELSEWHERE_TIMES(86),

  // The longest run of capitals that it stands in anywhere in the document.
  LONGEST_RUN_PLACE(87),
  LONGEST_RUN_FIRST(88),
  LONGEST_RUN_LAST(89),
  LONGEST_RUN_FIRST_CUES(90),
  LONGEST_RUN_LAST_CUES(91),
  LONGEST_RUN_KNOWN(92),
  LONGEST_RUN_BEFORE(93),

  // The run of capitals that a word in capitals abbreviates.
  ACRONYM_IS_SPELLED_OUT(94),
  ACRONYM_LAST_WORD(95),
  ACRONYM_CUES(96),
  ACRONYM_FIRST_WORD(97);

  /** Mixed into the hash of each answer. */
  final long seed;

  Feature(int code) {
    seed = code * 0x9e3779b97f4a7c15L;
  }
}
