import { expect, it } from "vitest";
import { readToken } from "@/utils/sites/picked/readable-token";

it.each([
  ["comment", "word"],
  ["comment-body", "word"],
  ["mh-comment-item", "word"],
  ["kommentar_text", "word"],
  ["commentBody", "word"],
  ["h2-title", "word"],
  ["js-reply", "word"],
  ["mt-4", "utility"],
  ["text-gray-500", "utility"],
  ["md:flex", "utility"],
  ["flex", "utility"],
  ["css-1k2j3h", "random"],
  ["sc-bdVaJa", "random"],
  ["kXoQpR", "random"],
  ["r7Kp2", "random"],
  ["_3tw__eCCe7j", "random"],
  ["svelte-1xyz2", "random"],
  ["4711", "random"],
])("reads %s as a %s", (token, sort) => {
  expect(readToken(token).sort).toBe(sort);
});

it.each([
  ["Comment_root__x7Yz1", "Comment_root__"],
  ["comment-4711", "comment-"],
  ["Comment__Body-sc-1a2b3c-0", "Comment__Body-"],
  ["thread-3f0c1a2b-0000-4000", "thread-"],
])("keeps of %s what a person wrote: %s", (token, prefix) => {
  expect(readToken(token)).toEqual({ sort: "prefix", prefix });
});
