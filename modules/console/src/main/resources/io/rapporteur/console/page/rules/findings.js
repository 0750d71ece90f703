/** What the server finds in a query, with its place. */
import { html, nothing } from "/page/lib/lit-html.js";
import { failed } from "../parts/states.js";
import { name, said } from "../parts/small.js";
import { harmless } from "../core/text.js";

/** @param {import("../core/load.js").Load<any>} check @param {(finding: any) => void} to puts the cursor there */
export function findings(check, query, to) {
  if (check.error && check.error.status !== 401) return failed(check.error);
  const c = check.value;
  if (!c) return nothing;
  const failedTrials = c.trials.filter((t) => !t.passed);
  return html`${c.errors.map((f) => finding(f, "bad", query, to))}${c.warnings.map((f) => finding(f, "care", query, to))}
    ${failedTrials.map((t) => html`<p class="note bad">This text ${t.expected ? "must match and does not" : "must not match and does"}: ${said(t.text)}</p>`)}
    ${c.passed ? html`<p class="good small">✓ It may be put${c.trials.length ? html`; ${c.trials.length} of its own tests pass` : nothing}</p>` : nothing}`;
}

function finding(f, tone, query, to) {
  const line = f.line > 0 ? query.split("\n")[f.line - 1] ?? "" : "";
  // a long line is cut to what is around the place
  const from = Math.max(0, f.column - 50);
  const points = [...line];
  return html`<div class="note ${tone}"><p>${f.line > 0 ? html`<button type="button" class="plain num place" @click=${() => to(f)}>line ${f.line}, column ${f.column}</button> ` : nothing}${name(f.message)}</p>
    ${f.line > 0 ? html`<pre aria-hidden="true">${harmless(points.slice(from, from + 90).join(""))}
${" ".repeat(Math.max(0, f.column - 1 - from))}<span class=${tone}>^</span></pre>` : nothing}</div>`;
}

/** Puts the cursor of a text area to a place; columns are code points. */
export function toPlace(area, f) {
  if (!area || !f || f.line < 1) return;
  const before = area.value.split("\n").slice(0, f.line - 1).join("\n").length + (f.line > 1 ? 1 : 0);
  const line = area.value.slice(before).split("\n")[0];
  const at = before + [...line].slice(0, f.column - 1).join("").length;
  area.focus();
  area.setSelectionRange(at, Math.min(at + 1, area.value.length));
}
