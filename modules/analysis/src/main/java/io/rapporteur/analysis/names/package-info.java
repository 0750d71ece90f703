/**
 * Names: which stretches of a text name a person, a body, a place, a people or another thing. Begin
 * at {@link io.rapporteur.analysis.names.NameStep}, which reads each section of a document with the
 * model of its language, or with the gazetteer where there is none. A name that is missed, or of
 * the wrong type, is the model's doing ({@code names.tagging}, trained by the module {@code
 * training}) or that of a rule after it ({@code names.passes}); a headline in capitals is read by
 * {@link io.rapporteur.analysis.names.RecasedLines}. Who or what a name stands for is for the
 * package {@code entities}.
 */
package io.rapporteur.analysis.names;
