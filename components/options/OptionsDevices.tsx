import { ConfirmButton } from "@/components/ConfirmButton";
import { Icon } from "@/components/Icon";
import { Block } from "@/components/options/Block";
import { formatCount, languageOf, translateCount, useTranslate } from "@/components/translate";
import { formatSince, formatSize } from "@/components/units";

export interface OptionsDevicesProps {
  readonly account:
    | {
        readonly isOn: boolean;
        readonly told: number;
        readonly leftOut: number;
        readonly cost: number;
        readonly room: number;
        readonly savedMs?: number | undefined;
        readonly waitingMs?: number | undefined;
        readonly problem?: "full" | "busy" | "refused" | undefined;
        readonly devices: readonly {
          readonly device: string;
          readonly count: number;
          readonly atMs: number;
        }[];
      }
    | undefined;
  /** What went wrong last, as a message id. */
  readonly problem: string | undefined;
  readonly nowMs: number;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Of the room, from which on it is said that there is little left. */
const littleLeft = 0.8;

/** The browser account: what it is, the switch, and what has got where. */
export function OptionsDevices(props: OptionsDevicesProps) {
  const translate = useTranslate();
  const { account } = props;
  if (account === undefined) return null;
  return (
    <Block title="ui_account_title" hint="ui_account_hint">
      <p class="hint">{translate("ui_account_what")}</p>
      {props.problem === undefined ? null : (
        <p class="problem" role="alert">
          {translate(props.problem)}
        </p>
      )}
      {account.isOn ? <State account={account} nowMs={props.nowMs} /> : null}
      <span>
        <ConfirmButton
          key={String(account.isOn)}
          label={translate(account.isOn ? "ui_account_off" : "ui_account_on")}
          question={translate(account.isOn ? "ui_account_off_ask" : "ui_account_on_ask")}
          onConfirm={() => props.onSwitch(!account.isOn)}
        />
      </span>
    </Block>
  );
}

function State(props: {
  readonly account: NonNullable<OptionsDevicesProps["account"]>;
  readonly nowMs: number;
}) {
  const translate = useTranslate();
  const { account, nowMs } = props;
  const { told, leftOut, cost, room, savedMs, waitingMs, problem, devices } = account;
  const language = languageOf(translate);
  const sizes = [formatSize(cost, language), formatSize(room, language)];
  const isTight = cost / room >= littleLeft || leftOut > 0;
  return (
    <div role="status">
      <p class="account-state">
        <Icon name={waitingMs === undefined ? "saved" : "saving"} />
        <span>
          {waitingMs === undefined
            ? translate("ui_account_saved", [
                savedMs === undefined ? "–" : formatSince(savedMs, nowMs, language),
              ])
            : translate("ui_account_waiting", [formatSince(waitingMs, nowMs, language)])}
        </span>
      </p>
      {problem === undefined || (problem === "full" && leftOut > 0) ? null : (
        <p class="problem">{translate(`ui_account_problem_${problem}`)}</p>
      )}
      {leftOut === 0 ? null : (
        <p class="problem">{translateCount(translate, "ui_account_left_out", leftOut)}</p>
      )}
      <ul class="counts">
        <li>
          <span>{translate("ui_account_told")}</span>
          <b>{formatCount(translate, told)}</b>
        </li>
        <li>
          <span>{translate(isTight ? "ui_account_room_little" : "ui_account_room")}</span>
          <b>
            <bdi>{translate("ui_account_room_of", sizes)}</bdi>
          </b>
        </li>
        {devices.map(({ device, count, atMs }) => (
          <li key={device}>
            <span>
              {translate("ui_account_device", [
                device.slice(0, 4),
                formatSince(atMs, nowMs, language),
              ])}
            </span>
            <b>{formatCount(translate, count)}</b>
          </li>
        ))}
      </ul>
      {devices.length > 0 ? null : <p class="empty">{translate("ui_account_alone")}</p>}
    </div>
  );
}
