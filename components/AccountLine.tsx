import { OwnIcon } from "@/components/OwnIcon";
import { useTranslate } from "@/components/translate";

export interface AccountLineProps {
  readonly isOn: boolean;
  readonly leftOut: number;
  readonly waitingMs?: number | undefined;
  readonly problem?: string | undefined;
}

/** Whether the person's other devices can know of everything, in one line; nothing while it is off. */
export function AccountLine({ isOn, leftOut, waitingMs, problem }: AccountLineProps) {
  const translate = useTranslate();
  if (!isOn) return null;
  const isFailed = leftOut > 0 || problem !== undefined;
  const state = isFailed ? "failed" : waitingMs === undefined ? "saved" : "waiting";
  const icon = { failed: "warning", saved: "device", waiting: "saving" } as const;
  return (
    <p class={`popup-team ${state}`} role="status">
      <OwnIcon name={icon[state]} />
      <span>{translate(`ui_popup_account_${state}`)}</span>
    </p>
  );
}
