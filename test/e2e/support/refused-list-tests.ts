import { expect, test } from "vitest";
import { makeKey } from "@/utils/published/key-backup";
import { signList, writeSigned } from "@/utils/published/sign-list";
import type { ListDesk } from "./list-desk";

/** Lists that a reader must not take, after a good one. */
export function addRefusedListTests(desk: ListDesk): void {
  const { server, reader, sign, strip, labelOf, rowOf, refresh, picture } = desk;

  /** One after the other; each is put where the good list was. */
  const refusals: readonly (readonly [string, () => Promise<string> | string, string])[] = [
    [
      "forged: signed by another key in the editor's name",
      async () => {
        const other = await makeKey();
        return writeSigned(await signList({ ...desk.good.list, serial: 90 }, other.privateKey));
      },
      "The signature is wrong",
    ],
    [
      "of another key",
      async () => {
        const other = await makeKey();
        const list = { ...desk.good.list, key: other.key, serial: 91 };
        return writeSigned(await signList(list, other.privateKey));
      },
      "signed with another key",
    ],
    [
      "changed by hand",
      () => JSON.stringify(desk.good).replace('"serial":2', '"serial":3'),
      "The signature is wrong",
    ],
    [
      "replayed",
      () => sign({ serial: 1, entries: [] }),
      "older than the one you have: number 1, yours is 2",
    ],
    [
      "of the same number and another content",
      () => sign({ entries: [] }),
      "number 2 and another content",
    ],
    [
      "expired",
      () =>
        sign({
          serial: 92,
          issuedAt: "2026-01-01T00:00:00.000Z",
          expiresAt: "2026-02-01T00:00:00.000Z",
        }),
      "This list ended on Feb 1, 2026",
    ],
    [
      "for a site that nobody agreed to",
      () => sign({ serial: 93, domains: ["127.0.0.1", "bank.example"] }),
      "This list speaks for bank.example, which it may not",
    ],
    [
      "with an entry for another site",
      () =>
        sign({
          serial: 94,
          entries: [
            {
              type: "pin",
              site: "bank.example",
              post: "1",
              comment: "1",
              hash: "0".repeat(64),
              author: "",
              path: "/",
            },
          ],
        }),
      "This list speaks for bank.example",
    ],
    [
      "too large",
      () => `${JSON.stringify(desk.good)}${" ".repeat(1_100_000)}`,
      "The list is too large",
    ],
    ["broken", () => "<!doctype html><p>404</p>", "This is no list, or it is broken"],
    ["cut off", () => JSON.stringify(desk.good).slice(0, -40), "This is no list, or it is broken"],
  ];

  test.each(refusals)("keeps the last good one where the next is %s", async (_, make, why) => {
    server.set("/list.json", await make());
    const panel = await refresh();
    await expect.poll(() => rowOf(panel).innerText()).toContain(why);
    expect(await rowOf(panel).innerText()).toContain("The last good list stays.");
    expect(await rowOf(panel).innerText()).toContain("2 pinned replies");
    const { page } = desk;
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => strip(page).locator(".pin").count()).toBe(2);
    await expect.poll(() => labelOf(page, 12).innerText()).toContain("Labelled by MedTechNews");
  });

  test("is told nothing is wrong any more once the list is good again", async () => {
    await picture(reader.panel, "followed-refused");
    server.set("/list.json", JSON.stringify(desk.good));
    const panel = await refresh();
    await expect.poll(() => rowOf(panel).innerText()).not.toContain("The last good list stays");
  });
}
