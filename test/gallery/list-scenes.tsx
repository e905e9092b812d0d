import type { ComponentChild } from "preact";
import type { ListState } from "@/components/options/ListProgress";
import { OptionsLists, type OptionsListsProps } from "@/components/options/OptionsLists";
import type { LinkListInfo } from "@/utils/core/link-list";
import { nothing } from "./scene";

const now = Date.UTC(2026, 10, 26, 12);

export const sampleLists: readonly LinkListInfo[] = [
  {
    id: "list.0123456789abcdef",
    name: "hosts.example: phishing.txt",
    url: "https://hosts.example/phishing.txt",
    version: "2026-11-23",
    checksum: "5f0c3a9d".repeat(8),
    entries: 12_034,
    exceptions: 14,
    lines: 12_204,
    skipped: 31,
    hasPaths: true,
    importedAt: "2026-11-23T11:00:00.000Z",
    isOn: true,
    severity: "high",
  },
  {
    id: "list.fedcba9876543210",
    name: "our-own-hosts.txt",
    version: "a1b2c3d4",
    checksum: "a1b2c3d4".repeat(8),
    entries: 1,
    exceptions: 0,
    lines: 1,
    skipped: 0,
    hasPaths: false,
    importedAt: "2026-11-26T11:00:00.000Z",
    isOn: false,
    severity: "caution",
  },
];

export function listsSection(props: Partial<OptionsListsProps> = {}): ComponentChild {
  return (
    <OptionsLists
      lists={sampleLists}
      damaged={[]}
      state={undefined}
      now={now}
      onFile={nothing}
      onAddress={nothing}
      onChange={nothing}
      onRemove={nothing}
      onStop={nothing}
      {...props}
    />
  );
}

const states: readonly (readonly [name: string, state: ListState])[] = [
  ["working", { kind: "working", lines: 120_000, share: 0.4 }],
  ["broken", { kind: "broken", line: 1_204, why: "unknown", text: "two words here" }],
  ["failed", { kind: "failed", why: "not-allowed" }],
  ["done", { kind: "done", name: "bad.txt", entries: 300_000 }],
];

export const listScenes: readonly (readonly [name: string, draw: () => ComponentChild])[] = [
  ["", () => listsSection({ damaged: ["list.0123456789abcdef"] })],
  [" none", () => listsSection({ lists: [] })],
  ...states.map(([name, state]) => [` ${name}`, () => listsSection({ state })] as const),
];
