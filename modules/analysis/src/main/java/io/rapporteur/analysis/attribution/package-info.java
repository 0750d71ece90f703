/**
 * Says which entity speaks each quotation and which gave each figure, and adds the instruments: the
 * step {@link io.rapporteur.analysis.attribution.AttributionStep}, which needs no more than the
 * mentions and entities of the record, whoever made them.
 *
 * <p>Where to begin, by what goes wrong:
 *
 * <ul>
 *   <li>a named speaker has no entity, or the wrong one: {@code SpeakerResolver}, {@code
 *       SpeakerNames};
 *   <li>"the minister", "the Polish premier": {@code OfficeHolders};
 *   <li>"he", "they": {@code PronounAntecedents}, {@code PluralSubjects};
 *   <li>the giver of a figure: {@code FigureGivers};
 *   <li>treaties and declarations: the package {@code instruments}.
 * </ul>
 */
package io.rapporteur.analysis.attribution;
