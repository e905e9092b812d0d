import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTeamServer, type TeamServer, testAdmin } from "@/scripts/team/start-team-server";
import { connect, startTeamBrowser, type TeamBrowser } from "@/test/e2e/support/team-browser";
import { readSigned } from "@/utils/published/list-schema";
import { isSignedBy } from "@/utils/published/sign-list";

const passphrase = "seven quiet wards at night";
let folder: string;
let server: TeamServer;
const browsers: TeamBrowser[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "team-list-"));
  server = await startTeamServer({ folder });
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function comeToWork(name: string) {
  const browser = await startTeamBrowser({ role: "editor" });
  browsers.push(browser);
  await connect(browser, server.url, name);
  const { options } = browser;
  await options.getByRole("link", { name: "Publish", exact: true }).click();
  await options.getByLabel("Passphrase for a backup").fill(passphrase);
  return { browser, options };
}

async function write({ options }: { options: TeamBrowser["options"] }, serial: number) {
  await options.getByRole("textbox", { name: "Name of the list" }).fill("Test newsroom");
  await options.getByRole("textbox", { name: "Name of the list" }).press("Enter");
  await options.getByRole("checkbox", { name: "127.0.0.1" }).setChecked(true);
  await options.getByRole("button", { name: "Sign and write it to Test newsroom" }).click();
  const told = options.getByRole("status").filter({ hasText: "in the store of Test newsroom" });
  await expect.poll(() => told.innerText()).toContain(`Number ${serial} `);
}

/** The list as it lies on the server. */
async function stored() {
  const { admin, password } = testAdmin;
  const headers = { Authorization: `Basic ${btoa(`${admin}:${password}`)}` };
  const query = new URLSearchParams({
    startkey: '"list:"',
    endkey: '"list:z"',
    include_docs: "true",
  });
  const answer = await fetch(`${server.url}/_all_docs?${query}`, { headers });
  const { rows } = (await answer.json()) as {
    readonly rows: readonly {
      readonly doc: { readonly list: unknown; readonly signature: unknown };
    }[];
  };
  return rows.map(({ doc: { list, signature } }) => readSigned({ list, signature }));
}

test("two editors with one key write one list, each number once; a moderator is not offered it", async () => {
  const edith = await comeToWork("edith");
  await edith.options.getByRole("button", { name: "Make a key" }).click();
  await write(edith, 1);
  await write(edith, 2);
  const [first, ...others] = await stored();
  expect(others).toEqual([]);
  if (first === undefined || first === "newer") throw new Error("No list.");
  expect(first.list.serial).toBe(2);
  expect(await isSignedBy(first)).toBe(true);

  const backup = await edith.browser.ask({ type: "publish/backup" });
  if (backup === null) throw new Error("No backup.");
  const second = await comeToWork("edith");
  const chooser = second.options.waitForEvent("filechooser");
  await second.options.getByRole("button", { name: "Use a backup file" }).click();
  await (await chooser).setFiles({
    name: "threadkeeper-key.json",
    mimeType: "application/json",
    buffer: Buffer.from(backup),
  });
  await write(second, 3);
  await edith.options.bringToFront();
  await write(edith, 4);
  expect((await stored()).map((one) => one !== "newer" && one?.list.serial)).toEqual([4]);

  const anna = await comeToWork("anna");
  await anna.options.getByRole("button", { name: "Make a key" }).click();
  await expect
    .poll(() => anna.options.getByRole("button", { name: /^Sign and save/ }).count())
    .toBe(1);
  expect(await anna.options.getByRole("button", { name: /^Sign and write/ }).count()).toBe(0);
  // Whoever asks all the same is refused before anything is signed.
  const form = { name: "Anna", domains: ["127.0.0.1"], days: 30 };
  const refused = await anna.browser.ask({ type: "publish/make", form, toTeam: true });
  expect(refused).toEqual({ ok: false, why: "team-refused" });
});
