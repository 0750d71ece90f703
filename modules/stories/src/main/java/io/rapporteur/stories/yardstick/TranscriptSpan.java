package io.rapporteur.stories.yardstick;

/**
 * A stretch of a transcript's body.
 *
 * @param start offset of the first code point
 * @param end offset just past the last
 * @param exact the text between
 */
public record TranscriptSpan(int start, int end, String exact) {}
