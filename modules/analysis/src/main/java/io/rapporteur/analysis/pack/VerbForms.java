package io.rapporteur.analysis.pack;

import java.util.List;

/**
 * The forms of a verb, in lower case.
 *
 * @param present base form first, then what else the present has: {@code say, says}
 * @param past past form first, then the participle where it is another: {@code wrote, written}
 * @param progressive {@code saying}
 * @param irregularPast the past form when rules do not make it; empty otherwise
 */
record VerbForms(
    List<String> present, List<String> past, List<String> progressive, String irregularPast) {}
