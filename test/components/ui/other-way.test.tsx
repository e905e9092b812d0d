import { expect, it } from "vitest";
import { PanelHandle } from "@/components/PanelHandle";
import { PinBadge } from "@/components/PinBadge";
import { LinkWarning, SponsorLabel } from "@/components/ReaderParts";
import { drawPart, find } from "./draw";

const nothing = () => undefined;
const warning = (isOpen: boolean) => (
  <LinkWarning
    {...{ sentence: "It lies.", host: "https://evil.test/a", isOpen }}
    onToggle={nothing}
    onRelease={nothing}
  />
);

/** Our words run one way and the page the other. */
const ways = [
  ["Arabic words in a page that runs to the right", "ar", "ltr"],
  ["English words in a page that runs to the left", "en", "rtl"],
] as const;

it.each(
  ways.flatMap(
    ([what, language, dir]) =>
      [
        [
          what,
          "the button of a comment",
          language,
          dir,
          <PanelHandle author="A" onOpen={nothing} />,
        ],
        [what, "the badge of a pinned one", language, dir, <PinBadge />],
      ] as const,
  ),
)("with %s, %s stands at the end of the line, off its words", (_, __, language, dir, part) => {
  const { root } = drawPart(part, { language, widthPx: 500 });
  document.documentElement.dir = dir;
  const line = root.host.getBoundingClientRect();
  const own = find(root, ".handle > *").getBoundingClientRect();
  const offEnd = dir === "ltr" ? line.right - own.right : own.left - line.left;
  expect(offEnd).toBeGreaterThanOrEqual(0);
  expect(offEnd).toBeLessThan(4);
});

it.each(
  ways.flatMap(
    ([what, language, dir]) =>
      [
        [what, "a label", language, dir, "label", ".label", <SponsorLabel kind="sponsored" />],
        [what, "a warning", language, dir, "link", ".chip", warning(false)],
        [what, "a warning that is open", language, dir, "link", ".chip", warning(true)],
      ] as const,
  ),
)("with %s, %s stands a blank apart from the words", (_, __, language, dir, name, mark, part) => {
  const { root } = drawPart(part, { language, widthPx: 500 });
  document.documentElement.dir = dir;
  const host = root.host as HTMLElement;
  host.dataset["threadkeeper"] = name;
  const words = document.createTextNode(dir === "ltr" ? "Thank you" : "شكرا لكم");
  if (name === "label") host.after(words);
  else host.before(words);
  const range = document.createRange();
  range.selectNode(words);
  const [text, own] = [range.getBoundingClientRect(), find(root, mark).getBoundingClientRect()];
  const isBefore = (name === "label") === (dir === "ltr");
  expect(isBefore ? text.left - own.right : own.left - text.right).toBeGreaterThan(2);
});
