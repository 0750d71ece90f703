/**
 * The passages behind a match that has none of its own: of the subjects that its query asks for, those of the rule that
 * gave the subject; of a route of a country, the names of that country.
 */

/**
 * @param {any} record an AnnotatedDocument
 * @param {string} query of the rule that matched
 * @param {string} route that it asked for; empty for a rule without
 * @returns {{what: string, rule: string, spans: object[]}[]}
 */
export function grounds(record, query, route) {
  const country = /(?:^|[.-])country-([a-z]{2})$/.exec(route)?.[1].toUpperCase();
  if (country) {
    const uris = new Set(record.entities.filter((e) => e.country === country).map((e) => e.uri));
    return [{ what: country, rule: "", spans: record.mentions.filter((m) => uris.has(m.entity)).map((m) => m.span) }];
  }
  const asked = new Set(query.match(/medtop:\d+/g) ?? []);
  const byUri = new Map(record.subjects.map((s) => [s.uri, s]));
  const found = new Map();
  for (const subject of record.subjects) {
    if (!asked.has(subject.uri)) continue;
    const giver = origin(subject, byUri);
    const spans = record.matches.find((m) => m.rule === giver?.rule)?.spans ?? [];
    if (giver && !found.has(giver.rule)) found.set(giver.rule, { what: giver.name || giver.uri, rule: giver.rule, spans });
  }
  return [...found.values()];
}

/** The subject that a rule gave, of which this one is the broader; itself when a rule gave it. */
function origin(subject, byUri) {
  for (let steps = 0; subject && steps < 10; steps++) {
    if (!subject.rule.startsWith("broader:")) return subject;
    subject = byUri.get(subject.rule.slice("broader:".length));
  }
  return null;
}
