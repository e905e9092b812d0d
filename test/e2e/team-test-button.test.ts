import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listenLocally } from "@/scripts/listen-locally";
import { type Fault, type FaultProxy, startFaultProxy } from "@/scripts/team/fault-proxy";
import { startTeamServer, type TeamServer } from "@/scripts/team/start-team-server";
import { makeOpenDatabase, setRoles } from "./support/team-admin";
import {
  fillIn,
  openTeamOptions,
  startTeamBrowser,
  type TeamBrowser,
} from "./support/team-browser";

let folder: string;
let server: TeamServer;
let proxy: FaultProxy;
let browser: TeamBrowser;
let certified: { readonly origin: string; readonly close: () => void };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "team-e2e-"));
  server = await startTeamServer({ folder });
  proxy = await startFaultProxy(server.origin);
  certified = await startSelfSigned();
  await makeOpenDatabase(server);
  await setRoles(server, "ben", ["typist"]);
  browser = await startTeamBrowser();
});
afterAll(async () => {
  await browser?.close();
  certified?.close();
  await proxy?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  proxy.choose = () => undefined;
  proxy.skewMs = 0;
  await openTeamOptions(browser);
  await browser.options.reload();
});

/** A server whose certificate nobody signed. */
async function startSelfSigned() {
  const at = (name: string) => new URL(`../fixtures/team/self-signed.${name}`, import.meta.url);
  const [key, cert] = await Promise.all([readFile(at("key")), readFile(at("crt"))]);
  const tls = createServer({ key, cert }, (_request, response) => response.end("{}"));
  const port = await listenLocally(tls);
  return { origin: `https://127.0.0.1:${port}`, close: () => tls.close() };
}

interface Wrong {
  readonly name?: string;
  readonly password?: string;
  readonly path?: string;
  readonly origin?: () => string;
  readonly fault?: Fault;
}

describe("the test button says what is wrong:", () => {
  test.each<[name: string, wrong: Wrong, words: string]>([
    ["a wrong password", { password: "wrong" }, "does not accept this sign-in"],
    ["a database that is not there", { path: "/nothing" }, "no database of this name"],
    ["a server that is not there", { origin: () => "http://127.0.0.1:9" }, "does not answer"],
    ["a certificate nobody signed", { origin: () => certified.origin }, "certificate is not valid"],
    ["an address without encryption", { origin: () => "http://couch.example" }, "not encrypted"],
    ["no address at all", { origin: () => "https://", path: "" }, "no address of a team’s store"],
    ["a page of somebody else's", { fault: "html" }, "not a CouchDB"],
    ["a server's fault", { fault: "500" }, "The server has a fault"],
    ["a busy server", { fault: "429" }, "asks for patience"],
    ["a database without a validator", { path: "/open" }, "believes whatever it is sent"],
    ["a person without access", { name: "ben" }, "may not open this database"],
  ])("%s", async (_name, wrong, words) => {
    const { name = "anna", password = name, path = `/${server.database}`, fault } = wrong;
    const origin = wrong.origin?.() ?? proxy.origin;
    if (fault !== undefined) proxy.choose = () => fault;
    await fillIn(browser.options, origin + path, name, password);
    await browser.options.getByRole("button", { name: "Test" }).click();
    const said = browser.options.getByRole("status").filter({ hasText: words });
    await expect.poll(() => said.count()).toBe(1);
    // Nothing is connected by a test.
    expect(await browser.hasStored("team")).toBe(false);
  });

  test("nothing, and who one is there", async () => {
    await fillIn(browser.options, `${proxy.origin}/${server.database}`, "edith");
    await browser.options.getByRole("button", { name: "Test" }).click();
    const status = browser.options.locator("form [role=status]");
    await expect.poll(() => status.innerText()).toContain("known there as edith (editor)");
    expect(await status.innerText()).not.toContain("clock");
  });

  test("this computer's clock, when it is a day off", async () => {
    proxy.skewMs = 86_400_000;
    await fillIn(browser.options, `${proxy.origin}/${server.database}`, "edith");
    await browser.options.getByRole("button", { name: "Test" }).click();
    const status = browser.options.locator("form [role=status]");
    await expect.poll(() => status.innerText()).toMatch(/differs from the server’s by 1 day/);
  });

  test("what is missing in the form", async () => {
    await browser.options.getByRole("button", { name: "Connect" }).click();
    const status = browser.options.locator("form [role=status]");
    await expect.poll(() => status.innerText()).toContain("Fill in the address");
  });
});
