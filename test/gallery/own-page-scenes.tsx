import type { ComponentChild } from "preact";
import { Block } from "@/components/options/Block";
import { OptionsDevices, type OptionsDevicesProps } from "@/components/options/OptionsDevices";
import { OptionsFrame, type SectionLink } from "@/components/options/OptionsFrame";
import { OptionsKeys } from "@/components/options/OptionsKeys";
import { OptionsLines, type OptionsLinesProps } from "@/components/options/OptionsLines";
import { OptionsPrivacy, type OptionsPrivacyProps } from "@/components/options/OptionsPrivacy";
import { OptionsReasons } from "@/components/options/OptionsReasons";
import type { OptionsRulesProps } from "@/components/options/OptionsRules";
import { OptionsSites, type OptionsSitesProps } from "@/components/options/OptionsSites";
import {
  OptionsTransfer,
  type OptionsTransferProps,
  type TransferState,
} from "@/components/options/OptionsTransfer";
import { Popup, type PopupCounts, type PopupProps } from "@/components/Popup";
import type { UnsentLineProps } from "@/components/UnsentLine";
import { defaultDesk } from "@/utils/core/desk-preferences";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import { newForm } from "@/utils/core/rule-form";
import { helpPages, news } from "./help-scenes";
import { listScenes } from "./list-scenes";
import { followedScenes, popupListStates, popupLists, publishScenes } from "./published-scenes";
import { backTested, noWords, plannedWords, ruleEditor, rulesSection, tested } from "./rule-scenes";
import { sponsorLine } from "./sample-views";
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
const on: SitePolicy = { ...defaultPolicy(site), isEnabled: true, role: "moderator" };
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

const sites: SectionLink = { id: "sites", title: "ui_section_sites", icon: "site" };
const rules: SectionLink = { id: "rules", title: "ui_section_rules", icon: "rule" };
const lists: SectionLink = { id: "lists", title: "ui_section_lists", icon: "list" };
const publish: SectionLink = { id: "publish", title: "ui_section_publish", icon: "pin" };
const keys: SectionLink = { id: "keys", title: "ui_section_keys", icon: "keyboard" };
const devices: SectionLink = { id: "devices", title: "ui_section_devices", icon: "device" };
const privacy: SectionLink = { id: "privacy", title: "ui_section_privacy", icon: "shield" };
const transferring: SectionLink = {
  id: "transfer",
  title: "ui_section_transfer",
  icon: "transfer",
};
const about: SectionLink = {
  id: "diagnostics",
  title: "ui_section_diagnostics",
  icon: "diagnostics",
};
const sections = [sites, rules, lists, keys, devices, privacy, transferring, about];

/** A section within the settings page. */
export function framed(current: SectionLink, child: ComponentChild): ComponentChild {
  return (
    <OptionsFrame sections={sections} current={current}>
      {child}
    </OptionsFrame>
  );
}

export function optionsSites(props: Partial<OptionsSitesProps> = {}): ComponentChild {
  return framed(
    sites,
    <OptionsSites
      sites={[
        on,
        { ...on, site: "courier-of-the-north.example", role: "reader", isEnabled: false },
      ]}
      onRole={nothing}
      onForget={nothing}
      {...props}
    />,
  );
}

export function optionsLines(props: Partial<OptionsLinesProps> = {}): ComponentChild {
  return framed(
    rules,
    <Block title="ui_options_lines">
      <OptionsLines
        lines={[
          { site: on.site, line: "line:1", value: "strip", text: sponsorLine.evidence },
          { site: on.site, line: "line:2", value: "allow", text: null },
        ]}
        onRemoveLine={nothing}
        {...props}
      />
    </Block>,
  );
}

export function optionsRules(props: Partial<OptionsRulesProps> = {}): ComponentChild {
  return framed(rules, rulesSection(props));
}

export function optionsPrivacy(props: Partial<OptionsPrivacyProps> = {}): ComponentChild {
  return framed(
    privacy,
    <OptionsPrivacy
      summary={{ decisions: 184, lines: 2, excerpts: 41, quarantined: 0, bytes: 212_992 }}
      onEraseExcerpts={nothing}
      {...props}
    />,
  );
}

const account = {
  ...{ isOn: true, told: 9_812, leftOut: 0, cost: 55_185, room: 102_400 },
  savedMs: Date.UTC(2026, 1, 11, 9, 28),
  devices: [{ device: "4f1c9a2b", count: 1_204, atMs: Date.UTC(2026, 1, 10, 17, 0) }],
} as const;

function optionsDevices(props: Partial<OptionsDevicesProps>): ComponentChild {
  const nowMs = Date.UTC(2026, 1, 11, 9, 30);
  return framed(
    devices,
    <OptionsDevices
      account={account}
      problem={undefined}
      nowMs={nowMs}
      onSwitch={nothing}
      {...props}
    />,
  );
}

const noTransfer: OptionsTransferProps = {
  transfer: undefined,
  hasNames: false,
  onExport: nothing,
  onExportHistory: nothing,
  onFile: nothing,
  onImport: nothing,
  onCancelImport: nothing,
};

export function optionsExport() {
  return framed(transferring, <OptionsTransfer {...noTransfer} hasNames />);
}

const plan = {
  kind: "planned",
  added: 41,
  known: 143,
  broken: 1,
  changed: 0,
  standing: 184,
  settings: 12,
  newSettings: 5,
  isUnusual: false,
  isForeign: false,
} as const;
const transfers: readonly (readonly [name: string, transfer: TransferState])[] = [
  ["refused", { kind: "refused", error: "ui_transfer_error_damaged" }],
  ["planned", plan],
  ["unusual", { ...plan, changed: 97, isUnusual: true, isForeign: true }],
  ["working", { kind: "working", done: 3_000, of: 9_000 }],
  ["done", { kind: "done", count: 41, settings: 12 }],
];

export const optionScenes: readonly Scene[] = [
  scene("options sites", "own-page", () => optionsSites()),
  scene("options no sites", "own-page", () => optionsSites({ sites: [] })),
  scene("options rules", "own-page", () => optionsRules()),
  scene("options rule words", "own-page", () =>
    optionsRules({ editor: ruleEditor, backTest: backTested }),
  ),
  scene("options rule domain", "own-page", () =>
    optionsRules({
      editor: { ...ruleEditor, form: newForm("domain") },
      words: { ...noWords, planned: plannedWords, leftOut: 2 },
      test: tested,
    }),
  ),
  ...listScenes.map(([name, child]) =>
    scene(`options lists${name}`, "own-page", () => framed(lists, child())),
  ),
  ...followedScenes.map(([name, child]) =>
    scene(`options followed lists${name}`, "own-page", () => framed(lists, child())),
  ),
  ...publishScenes.map(([name, child]) =>
    scene(`options publish${name}`, "own-page", () => framed(publish, child())),
  ),
  scene("options lines", "own-page", () => optionsLines()),
  scene("options no lines", "own-page", () => optionsLines({ lines: [] })),
  scene("options keys changed", "own-page", () =>
    framed(
      keys,
      <>
        <OptionsKeys
          desk={{ ...defaultDesk, preset: "coral", changed: { pin: ["q"], why: [] }, start: "A" }}
          onDesk={nothing}
        />
        <OptionsReasons
          reasons={["undisclosed-sponsor", "Ask the desk first", "advertising"]}
          onReasons={nothing}
        />
      </>,
    ),
  ),
  scene("options keys", "own-page", () =>
    framed(keys, <OptionsKeys desk={defaultDesk} onDesk={nothing} />),
  ),
  scene("options privacy", "own-page", () => optionsPrivacy()),
  scene("options privacy erase", "own-page", () =>
    optionsPrivacy({ onEraseAll: nothing, outcome: "ui_erase_all_team" }),
  ),
  scene("options devices", "own-page", () => optionsDevices({})),
  scene("options devices off", "own-page", () =>
    optionsDevices({ account: { ...account, isOn: false } }),
  ),
  scene("options devices full", "own-page", () =>
    optionsDevices({
      account: {
        ...account,
        ...{ leftOut: 412, cost: 101_900, problem: "full", devices: [] },
        waitingMs: Date.UTC(2026, 1, 11, 9, 21),
      },
    }),
  ),
  scene("options export", "own-page", optionsExport),
  ...transfers.map(([name, transfer]) =>
    scene(`options import ${name}`, "own-page", () =>
      framed(transferring, <OptionsTransfer {...noTransfer} transfer={transfer} />),
    ),
  ),
  ...helpPages.map(([name, draw]) =>
    scene(`options ${name}`, "own-page", () => framed(about, draw())),
  ),
];
