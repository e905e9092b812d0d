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
import { defaultDesk } from "@/utils/core/desk-preferences";
import { newForm } from "@/utils/core/rule-form";
import { helpPages } from "./help-scenes";
import { listScenes } from "./list-scenes";
import { on } from "./popup-scenes";
import { followedScenes, publishScenes } from "./published-scenes";
import { backTested, noWords, plannedWords, ruleEditor, rulesSection, tested } from "./rule-scenes";
import { sponsorLine } from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

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
