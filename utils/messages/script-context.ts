import { browser } from "wxt/browser";
import { frameSlot } from "@/utils/core/frame-slot";

/** What a script says when it begins, that those of a version that has gone make room. */
const begun = "threadkeeper-begun";

/**
 * How long a script of ours may work in a page: until it is put there once more, or until the
 * extension goes. It stands for the builder's own (wxt.config.ts), of which we need a tenth, and which
 * tells the page the extension's id as soon as it begins, and ends when any event of the page says so.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  /** `name` is the script's own. A loader says nothing: nobody is to know of us before there is anything to do. */
  constructor(name: string) {
    const slot = frameSlot<AbortController>(`threadkeeperScript ${name}`);
    slot.given()?.abort();
    slot.provide(this.#ending);
    if (!name.endsWith("loader")) document.dispatchEvent(new Event(begun));
    // A page may say it as well: then we look, and are still there.
    document.addEventListener(begun, () => void this.isInvalid, { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Asked, it notices: the browser tells nobody that the extension was removed. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#ending.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }
}
