import { describe, expect, it } from "vitest";
import { QueuePending } from "@/components/queue/QueuePending";
import { drawPart, findAll } from "./draw";

type Props = Parameters<typeof QueuePending>[0];

const lines = (props: Partial<Props>) => {
  const drawn = (
    <QueuePending sites={[]} unsent={[]} isReading={false} onRead={() => undefined} {...props} />
  );
  const { root } = drawPart(drawn, {}, "queue");
  return findAll(root, "li").map(({ textContent }) => textContent);
};

describe("above the queue", () => {
  it("stands what waits on the sites, and what of ours does not get there, with the reason", () => {
    const site = "ward-gazette.example";
    const waits = { site, count: 12, problem: null };
    const unsent = { site, count: 2, problem: "login-expired" };
    expect(lines({ sites: [waits], unsent: [unsent] })).toEqual([
      "12 wait for approval on ward-gazette.example",
      "2 decisions are not on ward-gazette.example yet. Kept here. You are logged out of the site: log in there, and it is written.",
    ]);
  });

  it("stands nothing where nothing waits", () => {
    expect(lines({})).toEqual([]);
  });
});
