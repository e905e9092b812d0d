import { defineContentScript } from "wxt/utils/define-content-script";
import { openPicker } from "./open-picker";

/**
 * "Pick a comment". A script of its own, injected only when a person asks for it: pages pay nothing
 * for it otherwise. Asking again starts anew, for the older one's context then ends.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main(context) {
    const stopper = new AbortController();
    const signal = AbortSignal.any([context.signal, stopper.signal]);
    openPicker(document, signal, () => stopper.abort());
  },
});
