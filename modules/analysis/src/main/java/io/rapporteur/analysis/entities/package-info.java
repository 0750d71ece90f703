/**
 * Makes one entity of all mentions of one thing: the step {@link
 * io.rapporteur.analysis.entities.EntityStep}. {@link
 * io.rapporteur.analysis.entities.EntityCatalogue} holds the names that users bring, {@link
 * io.rapporteur.analysis.entities.EntityIndex} gives later steps the entities by position.
 *
 * <p>Where to begin, by what goes wrong:
 *
 * <ul>
 *   <li>the order in which things are linked: {@code EntityLinker};
 *   <li>the wrong Paris: {@code PlaceContext}; "western Nepal", "the Suez and Panama canals":
 *       {@code PlaceNameParts};
 *   <li>ministries and other bodies of one name: {@code OwnedBodies};
 *   <li>companies and organisations, short names, acronyms: {@code NameGrouping};
 *   <li>spellings of one name: {@code SpellingVariants}; original script in brackets: {@code
 *       OriginalSpellings};
 *   <li>persons: {@code PersonLinker}, {@code PersonName}, {@code GatheredPerson};
 *   <li>roles beside a name: {@code RoleFinder}; "the Russian minister": {@code RoleMentions};
 *       which titles may be one office: {@code OfficeTitles};
 *   <li>the words for all of these: {@code roles.txt}, {@code titles.txt}, {@code
 *       organisations.txt} and {@code names.txt} of the language's pack.
 * </ul>
 */
package io.rapporteur.analysis.entities;
