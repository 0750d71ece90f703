package io.rapporteur.analysis.quotations;

/**
 * A place where a sentence says who states something: {@code the scientists found}, {@code
 * according to the port}.
 *
 * @param start offset of the source's first char
 * @param end offset just past its last
 * @param cueStart offset of the first char of the verb or phrase
 * @param cueEnd offset just past its last
 * @param whole whether it holds for the whole sentence and not only for what follows
 * @param medium whether the source is no speaker but something written, counted or asked: a poll
 */
public record SourceStatement(
    int start, int end, int cueStart, int cueEnd, boolean whole, boolean medium) {}
