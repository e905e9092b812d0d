import { OwnIcon } from "@/components/OwnIcon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface AccountLineProps {
  readonly isOn: boolean;
  readonly leftOut: number;
  readonly waitingMs?: number | undefined;
  readonly problem?: string | undefined;
}

/**
 * Whether the person's other devices can know of everything, in one line; nothing while it is off.
 * Where they cannot, it leads to where that is explained.
 */
export function AccountLine(
  props: AccountLineProps & { readonly onAccount?: (() => void) | undefined },
) {
  const translate = useTranslate();
  const { isOn, leftOut, waitingMs, problem, onAccount } = props;
  if (!isOn) return null;
  const isFailed = leftOut > 0 || problem !== undefined;
  const state = isFailed ? "failed" : waitingMs === undefined ? "saved" : "waiting";
  const icon = { failed: "warning", saved: "device", waiting: "saving" } as const;
  return (
    <p class={`popup-team ${state}`} role="status">
      <OwnIcon name={icon[state]} />
      <span>
        {translate(`ui_popup_account_${state}`)}
        {isFailed && onAccount !== undefined ? (
          <>
            {" · "}
            <button type="button" class="link" data-popup="account" onClick={trusted(onAccount)}>
              {translate("ui_section_devices")}
            </button>
          </>
        ) : null}
      </span>
    </p>
  );
}
