/** The fields of a rule as a form. */
import { html, nothing } from "/page/lib/lit-html.js";

/** A rule with nothing in it. */
export const blank = () => ({ id: "", title: "", query: "", subjects: [], routes: [], relevance: 1, enabled: true, matches: [], rejects: [], alert: null, notes: [] });

const words = (text) => text.split(/[\s,]+/u).filter(Boolean);
const lines = (text) => text.split("\n").map((l) => l.trim()).filter(Boolean);
const HOUR = 3_600_000;

/**
 * @param {any} rule
 * @param {(change: object) => void} edit
 * @param {boolean} fresh its id can still be given
 * @param {unknown} findings stand below the query
 */
export function fields(rule, edit, fresh, findings) {
  return html`
    <div class="pair"><label>Id <input name="id" class="mono" required pattern="[a-z0-9._\\-]{1,128}" autocomplete="off" spellcheck="false" .value=${rule.id} ?readonly=${!fresh}
        @input=${(e) => edit({ id: e.target.value })} aria-describedby=${fresh ? "id-hint" : nothing}>${fresh ? html`<span id="id-hint" class="tiny dim">a-z, 0-9, dot, underscore, dash</span>` : nothing}</label>
      <label>Title <input name="title" .value=${rule.title} @input=${(e) => edit({ title: e.target.value })} dir="auto"></label></div>
    <label for="query">Query</label>
    <textarea id="query" name="query" rows="5" spellcheck="false" autocomplete="off" required aria-describedby="findings" .value=${rule.query} @input=${(e) => edit({ query: e.target.value })}></textarea>
    <div id="findings" class="findings" aria-live="polite">${findings}</div>
    <div class="pair">${listed("routes", "Routes", rule.routes, words, ", ", "transport, economy", edit)}${listed("subjects", "Subjects", rule.subjects, words, ", ", "medtop:20000337", edit)}</div>
    <div class="pair">${area("matches", "Must match, one a line", rule.matches, edit)}${area("rejects", "Must not match, one a line", rule.rejects, edit)}</div>
    <div class="row"><label class="check"><input type="checkbox" name="enabled" ?checked=${rule.enabled} @change=${(e) => edit({ enabled: e.target.checked })}> runs</label>
      <label class="check"><input type="checkbox" name="alert" ?checked=${!!rule.alert} @change=${(e) => edit({ alert: e.target.checked ? { threshold: 5, sources: 3, windowMillis: 2 * HOUR, graceMillis: 24 * HOUR, perStory: false } : null })}> raises alerts</label></div>
    ${rule.alert ? alert(rule.alert, (change) => edit({ alert: { ...rule.alert, ...change } })) : nothing}`;
}

function listed(key, title, value, parse, by, hint, edit) {
  return html`<label>${title} <input name=${key} class="mono" autocomplete="off" spellcheck="false" placeholder=${hint} .value=${value.join(by)} @change=${(e) => edit({ [key]: parse(e.target.value) })}></label>`;
}

// a name of its own, since form.matches has to stay the form's method
const area = (key, title, value, edit) => html`<label>${title} <textarea name="${key}-texts" rows="2" dir="auto" .value=${value.join("\n")} @change=${(e) => edit({ [key]: lines(e.target.value) })}></textarea></label>`;

function alert(a, edit) {
  const number = (key, title, shown, unit) => html`<label>${title} <input type="number" min=${key === "graceMillis" || key === "sources" ? 0 : 1} class="num" .value=${String(shown)} @change=${(e) => edit({ [key]: Number(e.target.value) * unit })}></label>`;
  return html`<fieldset class="alert"><legend class="cap">Alert</legend><div class="row">
    ${number("threshold", "Documents", a.threshold, 1)}${number("sources", "From sources", a.sources, 1)}${number("windowMillis", "Within hours", a.windowMillis / HOUR, HOUR)}${number("graceMillis", "Late by hours", a.graceMillis / HOUR, HOUR)}
    <label class="check"><input type="checkbox" ?checked=${a.perStory} @change=${(e) => edit({ perStory: e.target.checked })}> per story</label></div></fieldset>`;
}
