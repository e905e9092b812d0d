import { signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { OptionsReasons } from "@/components/options/OptionsReasons";
import { RuleImport } from "@/components/options/RuleImport";
import { SitePasswords } from "@/components/options/SitePasswords";
import { PopupHelp } from "@/components/PopupHelp";
import type { QueueFilter } from "@/utils/core/queue/filter-rows";
import { maxReasons } from "@/utils/core/reasons";
import { queue } from "../../gallery/queue-scenes";
import { nothing } from "../../gallery/scene";
import { frames } from "../next-frame";
import { drawPart, find } from "./draw";

/**
 * What a press puts out of use: it keeps the focus, and says that it does nothing any more. Were it
 * disabled, the focus would be nowhere, and the next Tab would begin at the top of the page.
 */
interface Case {
  readonly draw: () => ComponentChild;
  readonly selector: string;
  readonly type?: string;
  readonly key?: string;
}

const reasons = signal<readonly string[]>([]);
const Reasons = ({ first }: { readonly first: readonly string[] }) => {
  if (reasons.value.length === 0) reasons.value = first;
  return (
    <OptionsReasons
      reasons={reasons.value}
      onReasons={(next) => {
        reasons.value = next;
      }}
    />
  );
};

const kept = signal<readonly string[]>([]);
const Passwords = () => (
  <SitePasswords
    sites={["a.example", "b.example"].filter((site) => !kept.value.includes(site))}
    kept={kept.value.map((site) => ({ site, user: "ann" }))}
    problem={undefined}
    isBusy={false}
    onSet={({ site }) => {
      kept.value = [site];
    }}
    onForget={nothing}
  />
);

const filter = signal<QueueFilter>({ band: "likely" });
const isFollowing = signal(true);
const Filtered = () =>
  queue({
    filters: {
      ...{ filter: filter.value, isOpen: true, article: undefined, isFollowing: isFollowing.value },
      onFilter: (next) => {
        filter.value = next;
      },
      onFollow: (next) => {
        isFollowing.value = next;
      },
    },
  });

const isLooking = signal(false);
const Search = () => (
  <PopupHelp
    search={{
      ...{ site: "a.example", isLooking: isLooking.value },
      onLook: () => {
        isLooking.value = true;
      },
    }}
  />
);

const nearlyAll = Array.from({ length: maxReasons - 1 }, (_, at) => `reason ${at}`);
const cases: readonly (readonly [string, Case])[] = [
  [
    "a reason that is moved to the top",
    { draw: () => <Reasons first={["a", "b"]} />, selector: "li + li button" },
  ],
  [
    "the field for the last reason that fits",
    { draw: () => <Reasons first={nearlyAll} />, selector: "input", type: "x" },
  ],
  [
    "the button that took a rule",
    {
      draw: () => <RuleImport onImport={async () => "a.example"} />,
      selector: "textarea",
      type: "a rule{Tab}",
    },
  ],
  [
    "the button that kept a site's password",
    { draw: () => <Passwords />, selector: 'input[type="text"]', type: "ann{Tab}abcd{Tab}" },
  ],
  [
    "the button that cleared the filters",
    { draw: () => <Filtered />, selector: ".q-selects .link" },
  ],
  ["what looks for a newsroom's list", { draw: () => <Search />, selector: ".help-links .link" }],
  [
    "what follows an article, once nobody can follow any",
    { draw: () => <Filtered />, selector: ".q-follow input", key: " " },
  ],
];

it.each(cases)("%s keeps the focus", async (_, { draw, selector, type, key = "{Enter}" }) => {
  reasons.value = [];
  const { root } = drawPart(draw(), {}, "own-pages");
  find(root, selector).focus();
  if (type !== undefined) await userEvent.keyboard(type);
  const pressed = root.activeElement;
  await userEvent.keyboard(key);
  await vi.waitFor(() => expect(pressed?.matches(':disabled, [aria-disabled="true"]')).toBe(true));
  await frames(2);
  expect(root.activeElement).toBe(pressed);
});
