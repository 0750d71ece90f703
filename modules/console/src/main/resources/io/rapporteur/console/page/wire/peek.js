/** The document that is selected in the list, beside it. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { here, toDocument, toStory, update } from "../core/app.js";
import { Load } from "../core/load.js";
import { Body } from "../reader/body.js";
import { layersOf } from "../reader/layers.js";
import { topMatter } from "../reader/top.js";
import { empty, shown } from "../parts/states.js";

const AFTER = 120;

export class Peek {
  #load = new Load();
  #uri = "";
  #timer = 0;
  #body = new Body("peek");

  /** @param {string | null} uri */
  show(uri) {
    if ((uri ?? "") === this.#uri) return;
    this.#uri = uri ?? "";
    clearTimeout(this.#timer);
    this.#body.clear();
    if (!this.#uri) {
      this.#load = new Load();
      return update();
    }
    // who runs through the list with j asks for what he stops at
    this.#timer = window.setTimeout(() => this.#load.run((signal) => get("document", { uri: this.#uri }, signal), { clear: true }), AFTER);
  }

  /** Whether it is still there, after a time of hearing nothing. */
  async look() {
    const uri = this.#uri;
    await this.#load.done;
    if (!uri || !this.#load.value) return;
    await get("document", { uri }).catch((e) => e.status === 404 && this.withdrawn(uri));
  }

  withdrawn(uri) {
    if (uri !== this.#uri) return;
    this.#body.clear();
    this.#load = new Load();
    this.#load.error = Object.assign(new Error("This document was withdrawn while it was open here."), { title: "Withdrawn" });
    update();
  }

  draw() {
    if (!this.#uri) {
      return empty("Nothing selected", html`<p><kbd>j</kbd> <kbd>k</kbd> go through the list, <kbd>o</kbd> opens the reader</p><p><kbd>/</kbd> searches, <kbd>?</kbd> shows all keys</p>
        <p><a href="/stories?disputed=true">What sources disagree about</a></p>`);
    }
    return shown(this.#load, (page) => html`<article>
      ${topMatter(page, html`<a class="button" href=${toDocument(this.#uri, { from: here().search })}>Open the reader <kbd aria-hidden="true">o</kbd></a>
        ${page.membership?.story ? html`<a class="button" href=${toStory(page.membership.story)}>Its story</a>` : nothing}`)}
      ${this.#body.draw(page.record, layersOf(page.record), { only: ["entities", "figures", "quotations"] })}
    </article>`);
  }
}
