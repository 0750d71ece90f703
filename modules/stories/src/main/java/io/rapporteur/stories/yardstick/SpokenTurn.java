package io.rapporteur.stories.yardstick;

import java.util.List;

/**
 * A stretch of a transcript that one speaker speaks.
 *
 * @param speaker uri of the speaker's entity; null when not resolved
 * @param name name of the speaker's entity, or the label when not resolved; empty for none
 * @param label the words of the transcript that name the speaker; empty for none
 * @param titles what the transcript says that the speaker is
 * @param from first word, by its number in the transcript
 * @param to just past the last word
 */
record SpokenTurn(
    String speaker, String name, String label, List<String> titles, int from, int to) {}
