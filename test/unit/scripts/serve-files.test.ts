import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FileServer, serveFiles } from "@/scripts/serve-files";

let dir: string;
let page: string;
let server: FileServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
  await mkdir(join(dir, "site"));
  page = join(dir, "site", "a page?.html");
  await writeFile(page, "<p>é</p>");
  await writeFile(join(dir, "site", "theme.css"), "p{}");
  await writeFile(join(dir, "site", "old.html"), Buffer.from("<p>\xe9</p>", "latin1"));
  await writeFile(join(dir, "secret.txt"), "secret");
  server = await serveFiles([page, join(dir, "site", "gone.html")]);
});

afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

/** As it stands: `fetch` would tidy the path before it is sent. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.origin, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

it("serves a file whose name has to be encoded", async () => {
  const response = await fetch(server.urlOf(page));
  expect(await response.text()).toBe("<p>é</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

it("serves what lies beside a file, so that a page finds its stylesheet", async () => {
  const response = await fetch(new URL("theme.css", server.urlOf(page)));
  expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
});

it("names no charset for bytes that are not UTF-8, so that the page's own <meta> counts", async () => {
  const response = await fetch(new URL("old.html", server.urlOf(page)));
  expect(response.headers.get("content-type")).toBe("text/html");
});

it.each([
  ["/1/../secret.txt"],
  ["/1/..%2fsecret.txt"],
  ["/1/%2e%2e/secret.txt"],
  ["/1//etc/hostname"],
  ["/1/%E0%A4%A"],
  ["/2/theme.css"],
  ["/1/"],
  ["/1/gone.html"],
  ["/"],
])("answers %s with 404", async (path) => {
  expect(await statusOf(path)).toBe(404);
});

it("has no address for a file that was not named", () => {
  expect(() => server.urlOf("/elsewhere/index.html")).toThrow("is not served");
});
