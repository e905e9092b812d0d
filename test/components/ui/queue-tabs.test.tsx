import { expect, it } from "vitest";
import { QueueTabs } from "@/components/queue/QueueTabs";
import { languages } from "../../gallery/catalogues";
import { drawPart, find } from "./draw";

const counts = { open: 5, disputed: 0, reopened: 0, pins: 0, recent: 0 };

function tabs(recent: number) {
  return (
    <div class="tk queue">
      <QueueTabs current="open" counts={{ ...counts, recent }} onTab={() => undefined} />
    </div>
  );
}

it.each(languages.flatMap((language) => [252, 320, 400].map((widthPx) => [language, widthPx])))(
  "the queue's tabs are as high after the first decision as before it: %s, %d px",
  (language, widthPx) => {
    const look = { language: String(language), widthPx: Number(widthPx) };
    const { root, again } = drawPart(tabs(0), look, "queue");
    const height = () => find(root, ".q-tabs").getBoundingClientRect().height;
    const before = height();
    again(tabs(1));
    expect(height()).toBe(before);
  },
);

it("the queue's tabs take two rows in Firefox's sidebar as it opens", () => {
  const { root } = drawPart(tabs(1), { widthPx: 252 - 16 }, "queue");
  expect(find(root, ".q-tabs").getBoundingClientRect().height).toBeLessThan(72);
});
