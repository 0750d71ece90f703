/**
 * Says which entity speaks each quotation and which gave each figure, and adds the instruments: the
 * step {@link io.rapporteur.analysis.attribution.AttributionStep}, which needs no more than the
 * mentions and entities of the record, whoever made them.
 *
 * <p>Where to begin, by what goes wrong:
 *
 * <ul>
 *   <li>a named speaker has no entity, or the wrong one: {@code SpeakerResolver}, {@code
 *       SpeakerExpressions};
 *   <li>a name that only says whose the speaker is: {@code SpeakerTies};
 *   <li>"the minister", "the Polish premier": {@code OfficeHolders}, {@code OfficeExpression};
 *   <li>"he", "they": {@code PronounAntecedents}, {@code PluralSubjects};
 *   <li>the giver of a figure: {@code FigureGivers}; the words for it, {@code SourceLabels}; what a
 *       poll or body goes on to state, {@code ToldSource};
 *   <li>treaties and declarations: the package {@code instruments}.
 * </ul>
 */
package io.rapporteur.analysis.attribution;
