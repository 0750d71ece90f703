/**
 * Finds quotations, each with the words that name the speaker and the cue. {@code QuotationStep} is
 * the step; everything walks over a {@code QuotedDocument}: tokens with their word classes ({@code
 * TokenClasses}), passages in quotation marks, and the narrator's sentences.
 *
 * <p>Where to begin, by what goes wrong:
 *
 * <ul>
 *   <li>quotation marks pair wrongly: {@code QuotedPassageFinder}, {@code QuoteMark};
 *   <li>a title, a name or a scare quote is taken for a quotation, or the other way round: {@code
 *       QuotedPassageJudge};
 *   <li>a line beside the words names the speaker, without a verb: {@code SourceLines};
 *   <li>claims by somebody, denials, "was accused by": {@code NounCues}, {@code CueArguments};
 *   <li>a verb of speech is not seen: {@code cues.txt} of the language's pack, then {@code
 *       CueFinder};
 *   <li>the speaker before a colon, after a dash or before 's is lost: {@code PunctuationCues};
 *   <li>the wrong words are taken for the speaker: {@code NounPhrases}, {@code SubjectAdjuncts},
 *       {@code JoinedNames}, {@code SentenceSubjects};
 *   <li>a quotation gets another's speaker: {@code CueChooser}, {@code CueCosts};
 *   <li>a reported clause is missed, or cut wrongly: {@code ReportedContents}, {@code
 *       SourcedClauses} (according to), {@code ReportEnds};
 *   <li>one quotation is cut in two, or two are one: {@code QuotationAssembler};
 *   <li>a transcript or an interview: {@code TranscriptTurnFinder}, {@code Interviewee};
 *   <li>a sentence states a figure of somebody's without reporting a clause: {@code
 *       SourceStatements};
 *   <li>languages without cues: {@code QuotationsByMarks}.
 * </ul>
 *
 * <p>Who the speaker is among the entities, the package {@code attribution} says.
 */
package io.rapporteur.analysis.quotations;
