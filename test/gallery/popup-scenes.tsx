import type { ComponentChild } from "preact";
import { Popup, type PopupCounts, type PopupProps } from "@/components/Popup";
import type { UnsentLineProps } from "@/components/UnsentLine";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import { news } from "./help-scenes";
import { popupListStates, popupLists } from "./published-scenes";
import { nothing, type Scene, scene } from "./scene";

export const counts: PopupCounts = {
  adapter: "wordpress",
  comments: 23,
  unknown: 0,
  flagged: 5,
  undecided: 3,
  hidden: 2,
  byKind: { "sponsor-line": 3, promotional: 1, "unsafe-link": 1 },
  saveState: "saved",
};

const site = "ward-gazette.example";
/** A site that a moderator has switched on. */
export const on: SitePolicy = { ...defaultPolicy(site), isEnabled: true, role: "moderator" };
const hiding: SitePolicy = {
  ...on,
  role: "reader",
  modes: { ...on.modes, "sponsor-line": "strip" },
};
/** Everything that a popup may have to say of a busy page, all at once. */
const busy: Partial<PopupProps> = {
  counts: {
    ...counts,
    ...{ comments: 1_284, flagged: 97, undecided: 64, hidden: 33, canWriteToSite: true },
    byKind: {
      ...{ "sponsor-line": 41, promotional: 22, "unsafe-link": 9, obfuscated: 3 },
      ...{ repeated: 12, "off-site-contact": 10 },
    },
  },
  ...{ onUndo: nothing, onTour: nothing, onReport: nothing, onQueue: nothing },
  lists: popupLists({ isAnnounced: false }),
};

/** Two that wait for a login. */
export const unsent: UnsentLineProps = {
  ...{ site, count: 2, problem: "login-expired", isTrying: false },
  onTry: nothing,
};

export function popup(props: Partial<PopupProps> = {}): ComponentChild {
  return (
    <Popup
      policy={on}
      counts={counts}
      problem={undefined}
      onPolicy={nothing}
      onReview={nothing}
      onOptions={nothing}
      {...props}
    />
  );
}

export const popupScenes: readonly Scene[] = [
  ...popupListStates.map(([name, props]) =>
    scene(`popup list ${name}`, "own-page", () =>
      popup({ policy: { ...on, role: "reader" }, lists: props }),
    ),
  ),
  scene("popup no site", "own-page", () => popup({ policy: undefined, counts: undefined })),
  scene("popup off", "own-page", () => popup({ policy: defaultPolicy(site) })),
  scene("popup not granted", "own-page", () =>
    popup({ policy: { ...on, isEnabled: false }, problem: "ui_popup_not_granted" }),
  ),
  scene("popup no comments", "own-page", () => popup({ counts: undefined })),
  scene("popup paused", "own-page", () =>
    popup({ counts: { ...counts, isPaused: true }, onResume: nothing }),
  ),
  scene("popup reading", "own-page", () =>
    popup({ counts: { ...counts, unknown: 9, flagged: 0, undecided: 0, byKind: {} } }),
  ),
  scene("popup none flagged", "own-page", () =>
    popup({ counts: { ...counts, flagged: 0, undecided: 0, hidden: 0, byKind: {} } }),
  ),
  scene("popup moderator", "own-page", () => popup()),
  scene("popup storing", "own-page", () => popup({ isStoring: true, onUndo: nothing })),
  scene("popup not saved", "own-page", () => popup({ counts: { ...counts, saveState: "failed" } })),
  scene("popup reader", "own-page", () => popup({ policy: { ...on, role: "reader" } })),
  scene("popup reader hiding", "own-page", () =>
    popup({ policy: hiding, onUndo: nothing, onTour: nothing, onReport: nothing }),
  ),
  scene("popup busy reader", "own-page", () => popup({ ...busy, policy: hiding })),
  scene("popup busy moderator", "own-page", () => popup(busy)),
  scene("popup busy team", "own-page", () =>
    popup({
      ...busy,
      policy: { ...on, role: "editor", onSite: true },
      team: { state: "shared", queued: 0 },
      account: { isOn: true, leftOut: 0 },
    }),
  ),
  scene("popup busy failing", "own-page", () =>
    popup({
      ...busy,
      lists: undefined,
      policy: { ...on, role: "editor", onSite: true },
      team: { state: "failed", queued: 12, problem: "wrong-login" },
      account: { isOn: true, leftOut: 412 },
      onTeam: nothing,
      onAccount: nothing,
    }),
  ),
  scene("popup unsent", "own-page", () => popup({ policy: { ...on, onSite: true }, unsent })),
  scene("popup busy unsent", "own-page", () =>
    popup({
      ...busy,
      ...{ lists: undefined, onTeam: nothing, onAccount: nothing },
      policy: { ...on, role: "editor", onSite: true },
      unsent: { ...unsent, count: 1_284, problem: "password-refused", isTrying: true },
      team: { state: "failed", queued: 12, problem: "wrong-login" },
      account: { isOn: true, leftOut: 412 },
    }),
  ),
  scene("popup news", "own-page", () =>
    popup({ policy: { ...on, isEnabled: false }, news, onNewsSeen: nothing }),
  ),
];
