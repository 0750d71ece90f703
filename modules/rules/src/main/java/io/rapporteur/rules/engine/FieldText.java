package io.rapporteur.rules.engine;

import io.rapporteur.model.Span;
import java.util.List;

/**
 * A value of a name or keyword field.
 *
 * @param text as written
 * @param evidence passages of the body that it rests on; empty for metadata
 */
record FieldText(String text, List<Span> evidence) {}
