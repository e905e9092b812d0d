import { AccountLine, type AccountLineProps } from "@/components/AccountLine";
import { EmptyThread, Mark } from "@/components/Brand";
import { Icon } from "@/components/Icon";
import { PopupEnabled } from "@/components/PopupEnabled";
import { PopupFoot } from "@/components/PopupFoot";
import { PopupHelp, type PopupHelpProps } from "@/components/PopupHelp";
import { PopupLists, type PopupListsProps } from "@/components/published/PopupLists";
import { SiteSwitch } from "@/components/SiteSwitch";
import { TeamLine } from "@/components/TeamLine";
import { TurnOn } from "@/components/TurnOn";
import { directionOf, useTranslate } from "@/components/translate";
import { UnsentLine, type UnsentLineProps } from "@/components/UnsentLine";
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
  /** A `Problem` of utils/team/diagnose.ts. */
  readonly problem?: string | null;
}

export interface PopupProps extends PopupHelpProps {
  /** Undefined on pages no extension may read. */
  readonly policy: SitePolicy | undefined;
  readonly counts: PopupCounts | undefined;
  readonly problem: string | undefined;
  readonly team?: PopupTeam | undefined;
  readonly account?: AccountLineProps | undefined;
  /** What waits for this very site. */
  readonly unsent?: UnsentLineProps | undefined;
  /** The newsroom's list of this site. */
  readonly lists?: PopupListsProps | undefined;
  /** What was changed last is not stored yet. */
  readonly isStoring?: boolean | undefined;
  readonly onPolicy: (policy: SitePolicy) => void;
  readonly onFrame?: (origin: string) => void;
  /** Sites' own rules that found nothing on this page: they may have to be picked anew. */
  readonly isRuleStale?: boolean;
  readonly onPick?: () => void;
  readonly onQueue?: () => void;
  readonly onReview: () => void;
  readonly onResume?: () => void;
  /** Takes back what was changed here last; absent where nothing was. */
  readonly onUndo?: (() => void) | undefined;
  readonly onOptions: () => void;
  /** Opens the team's settings. */
  readonly onTeam?: () => void;
  /** Opens the settings of the browser account. */
  readonly onAccount?: () => void;
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
        <Kept {...props} />
        <PopupHelp {...props} {...(isAsking(props) ? noLinks : searchOf(props))} />
      </div>
      <PopupFoot {...props} promise={promiseOf(props)} />
    </main>
  );
}

function Site(props: PopupProps & { readonly policy: SitePolicy }) {
  const { policy, lists } = props;
  return (
    <>
      <SiteSwitch policy={policy} isStoring={props.isStoring} onPolicy={props.onPolicy} />
      {!policy.isEnabled ? (
        <BeforeEnabling {...props} />
      ) : isAsking(props) && lists !== undefined ? (
        <PopupLists {...lists} />
      ) : (
        <PopupEnabled {...props} />
      )}
    </>
  );
}

/** A list was looked at and waits for an answer: one question at a time, so that it fits. */
function isAsking({ lists }: PopupProps): boolean {
  return lists?.ask?.kind === "asked";
}

const noLinks = { onTour: undefined, onReport: undefined };

/** Where a page announces no list, one may still be looked for. */
function searchOf({ policy, lists }: PopupProps): Pick<PopupHelpProps, "search"> {
  if (policy?.isEnabled !== true || lists === undefined) return {};
  const { site, isAnnounced, answer, followed, ask, onLook } = lists;
  const isOffered = isAnnounced && answer === null;
  if (isOffered || followed.length > 0) return {};
  return { search: { site, isLooking: ask?.kind === "looking", onLook } };
}

/** Who else has the decisions, and who does not have them yet, in a line each. */
function Kept({ unsent, team, account, onTeam, onAccount }: PopupProps) {
  if (unsent === undefined && team === undefined && account === undefined) return null;
  return (
    <div class="kept">
      {unsent === undefined ? null : <UnsentLine {...unsent} />}
      {team === undefined ? null : <TeamLine {...team} onTeam={onTeam} />}
      {account === undefined ? null : <AccountLine {...account} onAccount={onAccount} />}
    </div>
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
function promiseOf({ policy, team, account, lists }: PopupProps): string {
  // Who gets them is said in the lines above.
  if (account?.isOn === true) return "ui_popup_promise_account";
  const isTeam = team !== undefined && team.state !== "off";
  if (policy?.onSite) return isTeam ? "ui_popup_promise_both" : "ui_popup_promise_on_site";
  if (isTeam) return "ui_popup_promise_team";
  const isFetched = lists?.followed.some(({ url }) => url !== null) ?? false;
  return isFetched ? "ui_popup_promise_list" : "ui_popup_promise";
}

const promises = ["ui_popup_promise_site", "ui_popup_promise_find", "ui_popup_promise_page"];

/** As whom, and what turning it on means, before the browser asks in its own words. */
function BeforeEnabling(props: PopupProps & { readonly policy: SitePolicy }) {
  const translate = useTranslate();
  return (
    <>
      <TurnOn policy={props.policy} onPolicy={props.onPolicy} />
      <ul class="promises">
        {promises.map((id) => (
          <li key={id}>
            <Icon name="approve" />
            <span>{translate(id)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
