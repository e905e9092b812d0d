import type { ComponentChild } from "preact";
import { ConfirmButton } from "@/components/ConfirmButton";
import { OwnIcon, type OwnIconName } from "@/components/OwnIcon";
import { TeamProblem } from "@/components/options/TeamProblem";
import { duration, idOf, moment, rolesInWords } from "@/components/options/team-words";
import { formatCount, formatList, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface TeamStatusProps {
  readonly status: {
    readonly connection: {
      readonly address: string;
      readonly name: string;
      readonly roles: readonly string[];
      readonly team: string;
      readonly sites: readonly string[];
    } | null;
    readonly state: "off" | "paused" | "starting" | "shared" | "waiting" | "failed";
    readonly queued: number;
    readonly refused: readonly Tally[];
    readonly distrusted: readonly Tally[];
    readonly problem: string | null;
    readonly detail: string;
    readonly failingSinceMs: number | null;
    readonly retryAtMs: number | null;
    readonly heardAtMs: number | null;
    readonly acknowledgedAtMs: number | null;
    readonly clockOffsetMs: number;
  };
  readonly onRetry: () => void;
  readonly onPause: (isPaused: boolean) => void;
  readonly onLeave: () => void;
  readonly onSignIn: () => void;
}

interface Tally {
  readonly code: string;
  readonly count: number;
}

const icons: Readonly<Record<TeamStatusProps["status"]["state"], OwnIconName>> = {
  off: "team",
  paused: "hold",
  starting: "saving",
  shared: "saved",
  waiting: "saving",
  failed: "warning",
};
/** Further off than the team allows its clocks to be. */
const clockOffMs = 5 * 60_000;

/** How it stands with the team: what is shared, what waits, what failed and what to do about it. */
export function OptionsTeamStatus(props: TeamStatusProps) {
  const translate = useTranslate();
  const { status } = props;
  const { connection, state, queued, problem, clockOffsetMs } = status;
  if (connection === null) return null;
  // Trying the same name and password once more is in vain.
  const wantsSignIn =
    state === "failed" && (problem === "wrong-login" || problem === "token-ended");
  return (
    <section class="card">
      <p class={`team-state ${state}`} role="status">
        <OwnIcon name={icons[state]} />
        <strong>{translate(`ui_team_state_${state}`)}</strong>
      </p>
      {problem === null ? null : (
        <TeamProblem problem={problem} detail={status.detail} isPassing={state !== "failed"} />
      )}
      {Math.abs(clockOffsetMs) > clockOffMs ? (
        <p class="hint">{translate("ui_team_clock_off", [duration(translate, clockOffsetMs)])}</p>
      ) : null}
      <Rows status={status} connection={connection} />
      <Tallies title="ui_team_refused" hint="ui_team_refused_hint" tallies={status.refused} />
      <Tallies
        title="ui_team_distrusted"
        hint="ui_team_distrusted_hint"
        tallies={status.distrusted}
      />
      <span class="do">
        {state === "paused" ? (
          <button type="button" class="primary" onClick={trusted(() => props.onPause(false))}>
            {translate("ui_team_resume")}
          </button>
        ) : (
          <>
            <button
              type="button"
              class={wantsSignIn ? "quiet" : "primary"}
              onClick={trusted(props.onRetry)}
            >
              {translate("ui_team_retry")}
            </button>
            <button type="button" class="quiet" onClick={trusted(() => props.onPause(true))}>
              {translate("ui_team_pause")}
            </button>
          </>
        )}
        <button
          type="button"
          class={wantsSignIn ? "primary" : "quiet"}
          onClick={trusted(props.onSignIn)}
        >
          {translate("ui_team_sign_in")}
        </button>
        <ConfirmButton
          label={translate("ui_team_leave")}
          question={
            queued === 0
              ? translate("ui_team_leave_ask_shared")
              : translate("ui_team_leave_ask", [formatCount(translate, queued)])
          }
          onConfirm={props.onLeave}
        />
      </span>
    </section>
  );
}

function Rows(props: {
  readonly status: TeamStatusProps["status"];
  readonly connection: NonNullable<TeamStatusProps["status"]["connection"]>;
}) {
  const translate = useTranslate();
  const { status, connection } = props;
  const { team, name, roles, address, sites } = connection;
  const at = (ms: number | null) =>
    ms === null ? translate("ui_team_never") : moment(translate, ms);
  const rows: (readonly [id: string, value: ComponentChild])[] = [
    ["ui_team_row_queued", formatCount(translate, status.queued)],
    ...(status.failingSinceMs === null
      ? []
      : ([["ui_team_row_since", at(status.failingSinceMs)]] as const)),
    ...(status.retryAtMs === null ? [] : ([["ui_team_row_retry", at(status.retryAtMs)]] as const)),
    ["ui_team_row_acknowledged", at(status.acknowledgedAtMs)],
    ["ui_team_row_heard", at(status.heardAtMs)],
    ["ui_team_row_team", <bdi key="team">{team}</bdi>],
    [
      "ui_team_row_you",
      <span key="you">
        <bdi>{name}</bdi> · {rolesInWords(translate, roles)}
      </span>,
    ],
    ["ui_team_row_address", <bdi key="address">{address}</bdi>],
    [
      "ui_team_row_sites",
      sites.length === 0 ? translate("ui_team_all_sites") : formatList(translate, sites),
    ],
  ];
  return (
    <dl class="team-rows">
      {rows.map(([id, value]) => (
        <div key={id}>
          <dt>{translate(id)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tallies(props: {
  readonly title: "ui_team_refused" | "ui_team_distrusted";
  readonly hint: string;
  readonly tallies: readonly Tally[];
}) {
  const translate = useTranslate();
  const { title, tallies } = props;
  if (tallies.length === 0) return null;
  const family = title === "ui_team_refused" ? "refused" : "distrust";
  return (
    <div class="team-tallies">
      <h2>{translate(title)}</h2>
      <ul class="counts">
        {tallies.map(({ code, count }) => (
          <li key={code}>
            <span>{translate(`ui_team_${family}_${idOf(code)}`)}</span>
            <b>{formatCount(translate, count)}</b>
          </li>
        ))}
      </ul>
      <p class="hint">{translate(props.hint)}</p>
    </div>
  );
}
