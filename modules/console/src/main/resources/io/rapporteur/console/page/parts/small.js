/** Small pieces: times, links, chips. Text of documents comes in through `said` alone. */
import { html, nothing } from "/page/lib/lit-html.js";
import { full, machine, moment } from "../core/format.js";
import { harmless, webAddress } from "../core/text.js";

/** Text of a document, isolated from the direction of what is around it. */
export const said = (text, lang) => html`<bdi lang=${lang || nothing} class="doc">${harmless(text)}</bdi>`;

/** A name or an id that comes from outside, in the tool's own letters. */
export const name = (text) => html`<bdi>${harmless(text)}</bdi>`;

/** A time, short, with the whole as its title. */
export const when = (time) => (time ? html`<time datetime=${machine(time)} title=${full(time)}>${moment(time)}</time>` : nothing);

/** A link out, to http and https only; else the address as text. */
export function outward(address) {
  const href = webAddress(address);
  return href ? html`<a href=${href} rel="noreferrer noopener nofollow" target="_blank">${harmless(address)}</a>` : html`<code>${harmless(address)}</code>`;
}

/** Dots for the documents behind a value: full for a witness, hollow for a carrier; words for who cannot see them. */
export function dots(witnesses, carriers = 0) {
  const most = 12;
  const text = `${witnesses} ${witnesses === 1 ? "witness" : "witnesses"}${carriers ? `, ${carriers} ${carriers === 1 ? "carrier" : "carriers"}` : ""}`;
  const full = Math.min(witnesses, most);
  return html`<span class="dots" role="img" aria-label=${text} title=${text}>${"●".repeat(full)}${"○".repeat(Math.min(carriers, most - full))}</span>`;
}

/** A bar chart of counts, oldest first, as SVG; its words say the most and the sum. */
export function spark(counts, label, { width = 120, height = 24 } = {}) {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  return html`<svg class="spark" role="img" aria-label=${label} width=${width} height=${height} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    <path d=${counts.map((n, i) => {
      const h = n === 0 ? 1 : Math.max(2, (n / most) * height);
      return `M${(i * step + step * 0.1).toFixed(1)} ${height}v${(-h).toFixed(1)}h${(step * 0.8).toFixed(1)}v${h.toFixed(1)}z`;
    }).join("")}></path></svg>`;
}
