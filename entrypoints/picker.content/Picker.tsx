import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Box, PickBoxes } from "@/components/pick/PickBoxes";
import { PickPanel } from "@/components/pick/PickPanel";
import { describe } from "./element-at";
import type { PickSession } from "./pick-session";

export interface PickerProps {
  readonly session: PickSession;
  readonly aimBox: ReadonlySignal<readonly Box[]>;
  readonly foundBoxes: ReadonlySignal<readonly Box[]>;
  readonly onLeave: () => void;
}

/** The shield, the frames and the panel. The focus goes where the next key is expected. */
export function Picker({ session, aimBox, foundBoxes, onLeave }: PickerProps) {
  const state = session.state.value;
  const target = session.target.value;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const next = root.current?.querySelector<HTMLElement>(
      state.kind === "aim" ? ".pick-shield" : ".primary, .pick-close",
    );
    next?.focus({ preventScroll: true });
  }, [state]);
  const [box] = aimBox.value;
  const isLow = box !== undefined && box.top + box.height > innerHeight - 190 && box.top > 190;
  return (
    <div ref={root}>
      {state.kind === "aim" ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys are read here, and the panel says which.
        <div class="pick-shield" tabIndex={0} role="application" />
      ) : null}
      <PickBoxes boxes={foundBoxes.value} sort="found" />
      <PickBoxes boxes={state.kind === "aim" ? aimBox.value : []} sort="aim" />
      <PickPanel
        state={state}
        aim={target === undefined ? undefined : describe(target)}
        isAtTop={isLow}
        onUse={() => void session.save()}
        onPoint={session.point}
        onAll={session.all}
        onLeave={onLeave}
      />
    </div>
  );
}
