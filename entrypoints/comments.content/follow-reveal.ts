import { batch, computed, signal as createSignal, type ReadonlySignal } from "@preact/signals";
import type { Reveal, RevealScope } from "@/utils/core/reveal";
import { send } from "@/utils/messages/messenger";
import type { PageModel } from "@/utils/state/page-model";

/** "page": until it is left or loaded anew; the background is not told. */
export type Shown = Reveal | { readonly scope: "page"; readonly untilMs: null };

export interface Revealing {
  /** Undefined while the reader's modes hold. */
  readonly shown: ReadonlySignal<Shown | undefined>;
  /** The reader asks for it, or (null) wants what was hidden hidden again. */
  ask(scope: RevealScope | "page" | null): void;
  /** As the background says. */
  set(reveal: Reveal | null): void;
}

/** Keeps in mind what the reader wants to see as it is, and ends it in time. */
export function followReveal(
  page: Document,
  model: PageModel,
  first: Reveal | null,
  signal: AbortSignal,
): Revealing {
  const shown = createSignal<Shown | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The background has one, or was asked for one. */
  let isKept = first !== null;
  let turn = 0;

  function show(next: Shown | undefined): void {
    // In between nothing would be hidden and nothing shown, and the bar away with what was pressed in it.
    batch(() => {
      shown.value = next;
      model.revealAll(next !== undefined);
    });
    look();
  }

  /** A machine that slept comes back late: the clock is asked, not the timer. */
  function look(): void {
    clearTimeout(timer);
    const untilMs = shown.peek()?.untilMs;
    if (untilMs == null || signal.aborted) return;
    const leftMs = untilMs - Date.now();
    if (leftMs <= 0) show(undefined);
    else timer = setTimeout(look, leftMs);
  }

  async function ask(scope: RevealScope | "page" | null): Promise<void> {
    turn += 1;
    const own = turn;
    show(scope === null ? undefined : { scope: "page", untilMs: null });
    if (scope === "page" || (scope === null && !isKept)) return;
    isKept = scope !== null;
    const answer = await send({ type: "page/reveal", scope });
    // What the background cannot keep holds on this page at least. Who asked for something else since
    // has that already.
    if (answer.ok && own === turn && !signal.aborted) show(answer.value ?? undefined);
  }

  // Who chooses other modes wants to see what they do.
  const modes = computed(() => JSON.stringify(model.policy.value.modes));
  let known = modes.peek();
  const stop = modes.subscribe((next) => {
    if (next !== known) show(undefined);
    known = next;
  });
  signal.addEventListener("abort", stop, { once: true });
  page.addEventListener("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  if (first !== null) show(first);
  return {
    shown,
    ask: (scope) => void ask(scope),
    set(reveal) {
      isKept = reveal !== null;
      // What was asked for on this page alone is nobody else's business.
      if (reveal !== null || shown.peek()?.scope !== "page") show(reveal ?? undefined);
    },
  };
}
