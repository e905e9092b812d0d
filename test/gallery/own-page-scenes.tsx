import type { ComponentChild } from "preact";
import { Options, type OptionsProps } from "@/components/Options";
import {
  OptionsTransfer,
  type OptionsTransferProps,
  type TransferState,
} from "@/components/OptionsTransfer";
import { Popup, type PopupCounts, type PopupProps } from "@/components/Popup";
import { defaultPolicy } from "@/utils/core/policy";
import { sponsorLine } from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

const counts: PopupCounts = {
  adapter: "wordpress",
  comments: 23,
  unknown: 0,
  flagged: 5,
  undecided: 3,
  hidden: 2,
  byKind: { "sponsor-line": 3, promotional: 1, "unsafe-link": 1 },
  saveState: "saved",
};

const on = { ...defaultPolicy("ward-gazette.example"), isEnabled: true };

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
  scene("popup no site", "own-page", () => popup({ policy: undefined, counts: undefined })),
  scene("popup off", "own-page", () => popup({ policy: { ...on, isEnabled: false } })),
  scene("popup not granted", "own-page", () =>
    popup({ policy: { ...on, isEnabled: false }, problem: "ui_popup_not_granted" }),
  ),
  scene("popup no comments", "own-page", () => popup({ counts: undefined })),
  scene("popup reading", "own-page", () =>
    popup({ counts: { ...counts, unknown: 9, flagged: 0, undecided: 0, byKind: {} } }),
  ),
  scene("popup none flagged", "own-page", () =>
    popup({ counts: { ...counts, flagged: 0, undecided: 0, hidden: 0, byKind: {} } }),
  ),
  scene("popup moderator", "own-page", () => popup()),
  scene("popup not saved", "own-page", () => popup({ counts: { ...counts, saveState: "failed" } })),
  scene("popup reader", "own-page", () => popup({ policy: { ...on, role: "reader" } })),
];

export function options(props: Partial<OptionsProps> = {}): ComponentChild {
  return (
    <Options
      sites={[
        on,
        { ...on, site: "courier-of-the-north.example", role: "reader", isEnabled: false },
      ]}
      lines={[
        { site: on.site, line: "line:1", value: "strip", text: sponsorLine.evidence },
        { site: on.site, line: "line:2", value: "allow", text: null },
      ]}
      summary={{ decisions: 184, lines: 2, excerpts: 41, quarantined: 0, bytes: 212_992 }}
      version="0.1.0"
      onRole={nothing}
      onForget={nothing}
      onRemoveLine={nothing}
      onEraseExcerpts={nothing}
      {...props}
    />
  );
}

const noTransfer: OptionsTransferProps = {
  transfer: undefined,
  onExport: nothing,
  onFile: nothing,
  onImport: nothing,
  onCancelImport: nothing,
};
const plan = {
  kind: "planned",
  added: 41,
  known: 143,
  broken: 1,
  changed: 0,
  standing: 184,
  isUnusual: false,
  isForeign: false,
} as const;
const transfers: readonly (readonly [name: string, transfer: TransferState])[] = [
  ["refused", { kind: "refused", error: "ui_transfer_error_damaged" }],
  ["planned", plan],
  ["unusual", { ...plan, changed: 97, isUnusual: true, isForeign: true }],
  ["working", { kind: "working", done: 3_000, of: 9_000 }],
  ["done", { kind: "done", count: 41 }],
];

export const optionScenes: readonly Scene[] = [
  scene("options", "own-page", () => options({ transferring: noTransfer })),
  ...transfers.map(([name, transfer]) =>
    scene(`options import ${name}`, "own-page", () => (
      <main class="tk options">
        <section class="card">
          <h2>Export</h2>
          <OptionsTransfer {...noTransfer} transfer={transfer} />
        </section>
      </main>
    )),
  ),
  scene("options empty", "own-page", () => options({ sites: [], lines: [], summary: undefined })),
];
