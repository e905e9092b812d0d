import { AccountLine, type AccountLineProps } from "@/components/AccountLine";
import { EmptyThread, Mark } from "@/components/Brand";
import { FoundOnPage } from "@/components/FoundOnPage";
import { FrameOffer } from "@/components/FrameOffer";
import { Icon } from "@/components/Icon";
import { ModeChoice } from "@/components/ModeChoice";
import { PausedNote } from "@/components/PausedNote";
import { PickOffer } from "@/components/pick/PickOffer";
import { RoleChoice } from "@/components/RoleChoice";
import { SiteSwitch } from "@/components/SiteSwitch";
import { SiteWriteSwitch } from "@/components/SiteWriteSwitch";
import { TeamLine } from "@/components/TeamLine";
import { directionOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

export interface PopupCounts {
  readonly adapter: string | null;
  readonly comments: number;
  readonly unknown: number;
  readonly flagged: number;
  readonly undecided: number;
  readonly hidden: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly saveState: "saved" | "saving" | "failed";
  /** Other sites in whose frames this page shows comments. */
  readonly frames?: readonly string[];
  /** The page changes its comments faster than they may be read. */
  readonly isPaused?: boolean;
  /** Somebody who could moderate on the site itself is logged in. */
  readonly canWriteToSite?: boolean;
}

/** How it stands with sharing; absent without a team. */
export interface PopupTeam {
  readonly state: "off" | "paused" | "starting" | "shared" | "waiting" | "failed";
  readonly queued: number;
}

export interface PopupProps {
  /** Undefined on pages no extension may read. */
  readonly policy: SitePolicy | undefined;
  readonly counts: PopupCounts | undefined;
  readonly problem: string | undefined;
  readonly team?: PopupTeam | undefined;
  readonly account?: AccountLineProps | undefined;
  readonly onPolicy: (policy: SitePolicy) => void;
  readonly onFrame?: (origin: string) => void;
  /** Sites' own rules that found nothing on this page: they may have to be picked anew. */
  readonly isRuleStale?: boolean;
  readonly onPick?: () => void;
  readonly onQueue?: () => void;
  readonly onReview: () => void;
  readonly onResume?: () => void;
  readonly onOptions: () => void;
}

/** What the toolbar button opens: this site's switch, role and modes, and what is on the page. */
export function Popup(props: PopupProps) {
  const translate = useTranslate();
  const { policy } = props;
  return (
    <main class="tk popup" dir={directionOf(translate)}>
      <div class="brand">
        <Mark />
        <b>{translate("ext_name")}</b>
      </div>
      <div class="popup-body">
        {props.problem === undefined ? null : (
          <p class="problem" role="alert">
            <Icon name="warning" />
            <span>{translate(props.problem)}</span>
          </p>
        )}
        {policy === undefined ? <Nowhere /> : <Site {...props} policy={policy} />}
        {props.team === undefined ? null : <TeamLine {...props.team} />}
        {props.account === undefined ? null : <AccountLine {...props.account} />}
      </div>
      <div class="foot">
        <span>
          <Icon name="device" />
          {translate(promiseOf(props))}
        </span>
        <button type="button" class="link" onClick={trusted(props.onOptions)}>
          {translate("ui_popup_options")}
        </button>
      </div>
    </main>
  );
}

function Site(props: PopupProps & { readonly policy: SitePolicy }) {
  const { policy } = props;
  return (
    <>
      <SiteSwitch policy={policy} onPolicy={props.onPolicy} />
      {policy.isEnabled ? <Enabled {...props} /> : <BeforeEnabling />}
    </>
  );
}

function Nowhere() {
  const translate = useTranslate();
  return (
    <div class="nowhere">
      <EmptyThread />
      <strong>{translate("ui_popup_nowhere")}</strong>
      <p>{translate("ui_popup_no_site")}</p>
    </div>
  );
}

/** What leaves this device, and nothing else does. */
function promiseOf({ policy, team }: PopupProps): string {
  const isTeam = team !== undefined && team.state !== "off";
  if (policy?.onSite) return isTeam ? "ui_popup_promise_both" : "ui_popup_promise_on_site";
  return isTeam ? "ui_popup_promise_team" : "ui_popup_promise";
}

const promises = ["ui_popup_promise_site", "ui_popup_promise_find", "ui_popup_promise_page"];

/** What turning it on means, before the browser asks in its own words. */
function BeforeEnabling() {
  const translate = useTranslate();
  return (
    <ul class="promises">
      {promises.map((id) => (
        <li key={id}>
          <Icon name="approve" />
          <span>{translate(id)}</span>
        </li>
      ))}
    </ul>
  );
}

function Enabled(props: PopupProps & { readonly policy: SitePolicy }) {
  const translate = useTranslate();
  const { policy, counts } = props;
  const canReview = (counts?.comments ?? 0) > 0;
  return (
    <>
      {counts?.isPaused && props.onResume !== undefined ? (
        <PausedNote onResume={props.onResume} />
      ) : null}
      <FoundOnPage counts={counts} role={policy.role} />
      <PickOffer counts={counts} isRuleStale={props.isRuleStale === true} onPick={props.onPick} />
      <FrameOffer
        origins={(counts?.frames ?? []).filter((one) => !policy.frames?.includes(one))}
        onAllow={props.onFrame}
      />
      {policy.role === "reader" || !canReview ? null : (
        <button type="button" class="primary wide" onClick={trusted(props.onReview)}>
          <Icon name="keyboard" />
          {translate("ui_popup_review")}
        </button>
      )}
      {policy.role === "reader" || props.onQueue === undefined ? null : (
        <button type="button" class="quiet wide" onClick={trusted(props.onQueue)}>
          <Icon name="list" />
          {translate("ui_popup_queue")}
        </button>
      )}
      <RoleChoice policy={policy} onPolicy={props.onPolicy} />
      <SiteWriteSwitch
        policy={policy}
        canWrite={counts?.canWriteToSite ?? false}
        onPolicy={props.onPolicy}
      />
      {policy.role === "reader" ? <ModeChoice policy={policy} onPolicy={props.onPolicy} /> : null}
    </>
  );
}
