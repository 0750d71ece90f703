/**
 * What a document is related by: {@link io.rapporteur.stories.features.FeatureReader} makes the
 * {@link io.rapporteur.stories.features.StoryFeatures} of one annotated document, some hundreds of
 * bytes ({@link io.rapporteur.stories.features.FeatureCodec}), and everything that follows reads
 * those alone. A pure function of the record and of the frozen table of background frequencies.
 */
package io.rapporteur.stories.features;
