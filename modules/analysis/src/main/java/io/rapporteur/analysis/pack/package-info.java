/**
 * Language packs: what the reading knows of a language, as data. {@link
 * io.rapporteur.analysis.pack.LanguagePacks} finds the pack of a language tag; {@link
 * io.rapporteur.analysis.pack.LanguagePack} gives its {@linkplain
 * io.rapporteur.analysis.pack.WordList lists}, its {@linkplain io.rapporteur.analysis.pack.Lexicon
 * lexicon} from a word to its {@linkplain io.rapporteur.analysis.pack.WordClass classes}, and its
 * properties. The files lie in {@code packs/TAG/} of the resources; begin at docs/languages.md.
 */
package io.rapporteur.analysis.pack;
