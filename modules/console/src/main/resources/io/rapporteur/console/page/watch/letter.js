/** One dead letter: why, where from, and its first 64 kB. */
import { html, nothing } from "/page/lib/lit-html.js";
import { bytes, full } from "../core/format.js";
import { harmless } from "../core/text.js";
import { shown } from "../parts/states.js";
import { name } from "../parts/small.js";

export function letter({ letter: l, headers }, payload, as, to, buttons, deed) {
  return html`<article class="letter"><div class="row"><h2>Letter <code>${l.id}</code></h2><span class="end row">${buttons}</span></div>${deed}
    <p class="note bad"><b>${name(l.reason)}</b> ${name(l.message)}</p>
    <dl class="facts"><dt>Stage</dt><dd>${name(l.stage)}, attempt ${l.attempt}</dd><dt>From</dt><dd><code>${name(l.topic)}</code> partition ${name(l.partition)} offset ${name(l.offset)}</dd>
      <dt>When</dt><dd>${full(l.timestamp)}</dd><dt>Key</dt><dd>${l.key ? name(l.key) : "none"}</dd></dl>
    ${l.cut ? html`<p class="note care">It was too large to be kept whole: its bytes are not here and it cannot be replayed.</p>` : nothing}
    <div class="row"><h3>Payload</h3><span class="dim small num">${bytes(l.bytes)}</span><nav class="segments end" aria-label="Payload as">${["text", "hex"].map((x) => html`<a href=${to(x === "text" ? "" : x)} aria-current=${x === as ? "true" : nothing}>${x}</a>`)}</nav></div>
    ${shown(payload, (p) => p.bytes === 0 ? html`<p class="dim">It has no bytes.</p>` : html`<pre class="raw ${as}" tabindex="0" dir=${as === "text" ? "auto" : "ltr"} aria-label="Payload">${harmless(p.text)}</pre>${p.shown < p.bytes ? html`<p class="dim small">The first ${bytes(p.shown)} of ${bytes(p.bytes)}.</p>` : nothing}`)}
    <details><summary>Headers</summary><dl class="facts">${headers.map((h) => html`<dt>${name(h.name)}</dt><dd>${name(h.value)}</dd>`)}</dl></details></article>`;
}
