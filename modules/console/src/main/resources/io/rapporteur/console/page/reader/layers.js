/**
 * The layers of a document: which stretches are marked as what. A mark has the span's code points, the key of the entry
 * in the list beside the text, and the name that it is painted under.
 * @typedef {{start: number, end: number, paint: string, key: string}} Mark
 * @typedef {{name: string, title: string, marks: Mark[]}} Layer
 */

const TYPES = ["person", "organisation", "place", "instrument"];

/** @param {any} record an AnnotatedDocument @returns {Layer[]} in the order of the switches */
export function layersOf(record) {
  const types = new Map(record.entities.map((e) => [e.uri, e.type]));
  return [
    layer("entities", "Entities", record.mentions.map((m) => {
      const type = m.type ?? types.get(m.entity);
      return mark(m.span, TYPES.includes(type) ? type : "other", `entities:${m.entity}`);
    })),
    layer("figures", "Figures", record.figures.map((f, i) => mark(f.span, "figure", `figures:${i}`))),
    layer("quotations", "Quotations", record.quotations.map((q, i) => mark(q.span, "quotation", `quotations:${i}`))),
    layer("dates", "Dates", record.dates.map((d, i) => mark(d.span, "date", `dates:${i}`))),
    layer("rules", "Rules", record.matches.flatMap((m) => m.spans.map((s) => mark(s, "rule", `rules:${m.rule}`)))),
    layer("edits", "Edits", record.edits.map((e, i) => ({ e, i })).filter(({ e }) => e.replacement)
      .map(({ e, i }) => ({ start: e.at, end: e.at + [...e.replacement].length, paint: "edit", key: `edits:${i}` }))),
  ];
}

const layer = (name, title, marks) => ({ name, title, marks });
const mark = (span, paint, key) => ({ start: span.start, end: span.end, paint, key });

/** The entry of the smallest mark over a place. @param {Layer[]} layers @param {number} at code point */
export function entryAt(layers, at) {
  let best = null;
  for (const { marks } of layers) {
    for (const m of marks) {
      if (m.start <= at && at < m.end && (!best || m.end - m.start < best.end - best.start)) best = m;
    }
  }
  return best;
}
