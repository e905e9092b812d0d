import { expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { createSiteClient } from "@/utils/wordpress/site-client";
import { isAllowedPath, restUrl, type SiteRequest } from "@/utils/wordpress/site-request";
import { json } from "./fake-site";

it("all that we ask for is let through", async () => {
  const asked: SiteRequest[] = [];
  const client = createSiteClient(async (request) => {
    asked.push(request);
    return json(200, []);
  });
  await client.readComment(7);
  await client.readComments(
    Array.from({ length: 100 }, (_, at) => 1_000_000 + at),
    true,
  );
  await client.setStatus(7, "spam");
  await client.setText(7, "A letter.");
  await client.listPending(2);
  expect(asked).toHaveLength(5);
  for (const { path } of asked) expect(isAllowedPath(path), path).toBe(true);
  expect(isAllowedPath("wp/v2/comments?per_page=1&status=hold&context=edit&_fields=id")).toBe(true);
});

it.each([
  ["users", "wp/v2/users?context=edit"],
  ["users, as what seems to be a comment", "wp/v2/comments/../users?context=edit"],
  [
    "users, by the field that a root without permalinks has",
    "wp/v2/comments?page=1&rest_route=/wp/v2/users",
  ],
  ["the same in other letters", "wp/v2/comments?page=1&rest%5Froute=%2Fwp%2Fv2%2Fusers"],
  ["a deletion", "wp/v2/comments/7?_method=DELETE"],
  ["a deletion behind something else", "wp/v2/comments/7?context=edit&_method=DELETE"],
  ["an e-mail's comments", "wp/v2/comments?author_email=a%40n.example"],
  ["comments without a question", "wp/v2/comments/7"],
  ["a comment with a question that is none", "wp/v2/comments/7?"],
  ["a field that says nothing", "wp/v2/comments/7?context="],
  ["two questions", "wp/v2/comments?page=1?page=2"],
  ["more than an address holds", `wp/v2/comments?include=${"1,".repeat(1_000)}1`],
])("%s is not asked for", (_, path) => {
  expect(isAllowedPath(path)).toBe(false);
});

it("an address that is made to be thought about for long is refused at once", () => {
  const began = cpuMs();
  expect(isAllowedPath(`wp/v2/comments?${"page=page".repeat(200)}=`)).toBe(false);
  expect(isAllowedPath(`wp/v2/comments?page=${"1&page=1".repeat(230)}!`)).toBe(false);
  expect(cpuMs() - began).toBeLessThan(50);
});

it.each([
  ["https://n.example/wp-json/", "https://n.example/wp-json/wp/v2/comments?page=1"],
  ["https://n.example/?rest_route=/", "https://n.example/?rest_route=/wp/v2/comments&page=1"],
])("below %s it is asked for at %s", (root, url) => {
  expect(restUrl(root, "wp/v2/comments?page=1")).toBe(url);
});
