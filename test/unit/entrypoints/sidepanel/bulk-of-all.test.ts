import { beforeEach, describe, expect, it, vi } from "vitest";
import { choose } from "@/entrypoints/sidepanel/decide";
import { cursor, list, part } from "@/entrypoints/sidepanel/desk-state";
import { decided, row } from "../../core/queue/sample-rows";

vi.mock("@/utils/messages/messenger", () => ({ send: vi.fn() }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const rows = [row("1"), row("2"), row("3")] as const;
const [first, second, third] = rows.map(({ id }) => id);

/** What a bulk would do: which rows change, which of these were decided, and which stay. */
async function plan(value = "approve") {
  await choose({ facet: "verdict", value });
  const open = part.value;
  if (open?.type !== "plan") throw new Error("Nothing is planned.");
  const { changing, anew, already } = open.plan;
  return { changing, anew, already };
}

describe("a bulk over rows of which one was decided a moment ago", () => {
  beforeEach(() => {
    list.load(rows);
    list.show({ tab: "open" });
    cursor.select([]);
    list.change([row("2", { standing: decided("spam") })], []);
  });

  it("leaves it alone where all that is shown is selected", async () => {
    cursor.selectAll();
    expect(await plan()).toEqual({ changing: [first, third], anew: [], already: [second] });
  });

  it("takes it in where it is selected by itself, and says so", async () => {
    cursor.toggle(first ?? "");
    cursor.toggle(second ?? "");
    expect(await plan()).toEqual({ changing: [first, second], anew: [second], already: [] });
  });

  it("takes it in where it belongs", async () => {
    list.show({ tab: "recent" });
    cursor.selectAll();
    expect(await plan()).toEqual({ changing: [second], anew: [second], already: [] });
  });
});
