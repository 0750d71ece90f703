/** A link from a list to a passage of the text. */
import { html } from "/page/lib/lit-html.js";
import { said } from "../parts/small.js";

/** A link to a passage: its words, cut. */
export function passage(span, to, text = span.exact, cut = 140) {
  const whole = text ?? "";
  const shown = whole.length > cut ? `${whole.slice(0, cut).replace(/[\uD800-\uDBFF]$/, "")}…` : whole;
  return html`<a href="#" data-span="${span.start}-${span.end}" @click=${(e) => to(span, e)}>${said(shown)}</a>`;
}
