import { defineContentScript } from "wxt/utils/define-content-script";
import { frameSlot } from "@/utils/core/frame-slot";
import type { TourInput } from "@/utils/messages/help-protocol";
import { openTour } from "./open-tour";

const inputSlot = frameSlot<TourInput>("threadkeeperTour");

/**
 * The tour of one minute. A script of its own, which the background injects once in a person's life
 * with us, or when they ask for it: pages pay nothing for it otherwise. Asking again starts anew.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main(context) {
    const input = inputSlot.given();
    if (input === undefined) return;
    const stopper = new AbortController();
    const signal = AbortSignal.any([context.signal, stopper.signal]);
    openTour(document, input, signal, () => stopper.abort());
  },
});
