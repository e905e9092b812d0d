import { beforeEach, describe, expect, it } from "vitest";
import { nameEvent } from "@/utils/core/decision-event";
import { teamEvent } from "../team/team-event";
import { holdings, newProfile, wake } from "./small-profile";

beforeEach(newProfile);

const event = await nameEvent(teamEvent({ comment: "here" }));
const newer = await nameEvent(teamEvent({ v: 2 as 1, comment: "later" }));

describe("an event from elsewhere", () => {
  it("of a later version is kept under its own name", async () => {
    const { store, log } = await wake();
    expect(await store.adopt([newer])).toBe(1);
    expect(await log.raw(newer.id)).toEqual(newer);
  });

  it.each([
    ["a name that is none", "%/x"],
    ["a name without a page", "x"],
    ["no name", ""],
    ["another event's name", event.id],
  ])("of a later version is not taken under %s", async (_, id) => {
    const { store } = await wake();
    expect(await store.adopt([{ ...newer, id }, event])).toBe(1);
    expect((await holdings()).database).toEqual([event.id]);
    expect(await store.lines()).toEqual([]);
  });

  it.each(["database", "journal"] as const)(
    "is in both stores once it is taken again after a worker that died at the %s",
    async (store) => {
      const death = Promise.withResolvers<void>();
      const dies = () => {
        death.resolve();
        return new Promise<never>(() => {});
      };
      const dying = await wake(
        store === "database"
          ? { database: (real) => ({ ...real, write: dies }) }
          : { journal: (real) => ({ ...real, put: dies }) },
      );
      void dying.store.adopt([event], "team");
      await death.promise;
      const next = await wake();
      await next.store.adopt([event], "team");
      expect(await holdings()).toEqual({ database: [event.id], journal: [event.id] });
    },
  );
});
