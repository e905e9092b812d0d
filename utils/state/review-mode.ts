import { type ReadonlySignal, signal } from "@preact/signals";
import type { PageModel } from "@/utils/state/page-model";

/**
 * Review mode: one comment has the keys. The current comment stays current after a decision (rows
 * stay in place) until the person moves on.
 *
 *   off ── start ──▶ on(current) ── next/previous ──▶ on(other) ── leave ──▶ off
 */
export interface ReviewMode {
  readonly isOn: ReadonlySignal<boolean>;
  readonly current: ReadonlySignal<string | undefined>;
  readonly isHelpOpen: ReadonlySignal<boolean>;
  toggleHelp(): void;
  start(key?: string): void;
  leave(): void;
  /** Moves by one comment, or by one that needs a decision; says where it went. */
  move(step: 1 | -1, isFlaggedOnly: boolean): string | undefined;
}

export function createReviewMode(model: PageModel): ReviewMode {
  const isOn = signal(false);
  const current = signal<string | undefined>(undefined);
  const isHelpOpen = signal(false);

  const needsDecision = (key: string) => model.view(key)?.needsDecision ?? false;

  return {
    isOn,
    current,
    isHelpOpen,
    toggleHelp() {
      isHelpOpen.value = !isHelpOpen.value;
    },
    start(key) {
      isOn.value = true;
      const keys = model.keys();
      current.value = key ?? keys.find(needsDecision) ?? keys[0];
    },
    leave() {
      isOn.value = false;
      current.value = undefined;
      isHelpOpen.value = false;
    },
    move(step, isFlaggedOnly) {
      const keys = model.keys();
      const from = current.value === undefined ? -1 : keys.indexOf(current.value);
      const start = from === -1 && step === -1 ? keys.length : from;
      for (let index = start + step; index >= 0 && index < keys.length; index += step) {
        const key = keys[index];
        if (key === undefined || (isFlaggedOnly && !needsDecision(key))) continue;
        current.value = key;
        return key;
      }
      return undefined;
    },
  };
}
