import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MessageCatalogue } from "@/utils/core/messages";

const root = new URL("../../", import.meta.url);
const folder = new URL("public/_locales/", root);

function read(language: string): MessageCatalogue {
  return JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), "utf8"));
}

/** Everything of ours that may name a message. */
function sources(): string {
  return ["components", "entrypoints", "utils", "wxt.config.ts"]
    .flatMap((place) => {
      if (place.endsWith(".ts")) return [place];
      const names = readdirSync(new URL(place, root), { recursive: true, encoding: "utf8" });
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${place}/${name}`);
    })
    .map((path) => readFileSync(new URL(path, root), "utf8"))
    .join("\n");
}

const code = sources();
const english = read("en");
/** What is counted by its whole name, and by a name that is put together, as a bulk's fates are. */
const counted = [
  ...new Set([
    ...[...code.matchAll(/translateCount\(\s*translate,\s*"(\w+)"/g)].map(([, id = ""]) => id),
    ...[...code.matchAll(/translateCount\(\s*translate,\s*`(\w+)\$/g)].flatMap(([, start = ""]) =>
      Object.keys(english)
        .filter((id) => id.startsWith(start) && id.endsWith("_one"))
        .map((id) => id.slice(0, -4)),
    ),
  ]),
];
const pluralForm = /_(?:zero|one|two|few|many)$/;
/** "zh_CN", as browsers name folders, is "zh-CN" everywhere else. */
const tagOf = (folder: string) => folder.replaceAll("_", "-");
const argumentsOf = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].toSorted();
const baseOf = (id: string) => {
  const base = id.replace(pluralForm, "");
  return counted.includes(base) ? base : id;
};

it("finds the messages that count something, so that their forms can be asked for", () => {
  expect(counted).toEqual(
    expect.arrayContaining(["ui_bar_hidden", "ui_line_offer", "ui_bulk_taken"]),
  );
});

it("has an English message for every id that the code writes out", () => {
  const named = new Set(
    [...code.matchAll(/"((?:ui|text|link|save_error|ext)_[a-z0-9_]+)"/g)].map(([, id = ""]) => id),
  );
  expect(named.size).toBeGreaterThan(100);
  // `ui_tool_` is the beginning of one; `…_name` is made from the id without it where a name is known.
  const isMissing = (id: string) =>
    english[id] === undefined && english[id.replace(/_name$/, "")] === undefined;
  expect([...named].filter((id) => !id.endsWith("_") && isMissing(id))).toEqual([]);
});

describe.each(readdirSync(folder))("the catalogue %s", (language) => {
  const catalogue = read(language);

  it("has every message of the English one, and no other but plural forms", () => {
    const ids = Object.keys(catalogue);
    expect(Object.keys(english).filter((id) => catalogue[baseOf(id)] === undefined)).toEqual([]);
    expect(
      ids.filter((id) => english[id] === undefined && english[baseOf(id)] === undefined),
    ).toEqual([]);
  });

  it("says something everywhere, in sorted order", () => {
    const ids = Object.keys(catalogue);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.filter((id) => (catalogue[id]?.message ?? "").trim() === "")).toEqual([]);
  });

  it("uses the arguments of the English message; a form for one or two may name them as words", () => {
    const wrong = Object.entries(catalogue).filter(([id, { message }]) => {
      const wanted = argumentsOf(english[baseOf(id)]?.message ?? "");
      const used = argumentsOf(message);
      const mayLeaveOut = /_(?:zero|one|two)$/.test(id) && baseOf(id) !== id ? ["$1"] : [];
      const isMissing = wanted.some((one) => !used.includes(one) && !mayLeaveOut.includes(one));
      return isMissing || used.some((one) => !wanted.includes(one));
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("has every plural form that its language knows", () => {
    const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
    // A form of another language's would be shown where one is missing: English has "_one".
    const needed = (id: string) =>
      forms
        .filter((form) => form !== "other")
        .map((form) => `${id}_${form}`)
        .filter((one) => language !== "en" || english[one] !== undefined);
    expect(counted.flatMap(needed).filter((id) => catalogue[id] === undefined)).toEqual([]);
  });

  it("has nothing unseen in the reasons, because an explanation writes out what is unseen", () => {
    const reasons = Object.entries(catalogue).filter(([id]) => /^(?:text|link)_/.test(id));
    const unseen = reasons.filter(([, { message }]) =>
      /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/.test(message),
    );
    expect(unseen.map(([id]) => id)).toEqual([]);
  });

  it("says which language it is in", () => {
    expect(catalogue["ui_language"]?.message).toBe(new Intl.Locale(tagOf(language)).language);
  });

  it("is written in well-formed text without blanks at its ends", () => {
    const messages = Object.values(catalogue).map(({ message }) => message);
    expect(messages.filter((text) => !text.isWellFormed() || text !== text.trim())).toEqual([]);
  });
});

it.each(["ar"])(
  "writes %s in its own script wherever the name of a thing allows it",
  (language) => {
    const foreign = Object.entries(read(language)).filter(
      ([id, { message }]) =>
        !["ext_name", "ui_direction", "ui_language"].includes(id) &&
        !/\p{Script=Arabic}/u.test(message),
    );
    expect(foreign.map(([id]) => id)).toEqual(["ui_why_words"]);
  },
);

describe("the order of patterns and addresses in a language that is written from the right", () => {
  /** A sign at an end of Latin letters: it goes to their other side unless they are kept apart. */
  const loose = /(?<![\w:/.])[|*/]+[.a-z]|[a-z][*^]|:\/\/(?![a-z])/i;
  const isolated = /\u2066[^\u2066\u2069]*\u2069/g;

  it.each([
    ["||example.com^", true],
    ["casino*", true],
    ["/.well-known/list.json", true],
    ["https://", true],
    ["\u2066casino*\u2069", false],
    ["https://couch.example/threadkeeper", false],
    ["deploy/setup", false],
    ["*", false],
  ])("of %j alone would be lost: %s", (text, isLost) => {
    expect(loose.test(`مثل ${text} أو`.replaceAll(isolated, ""))).toBe(isLost);
  });

  it.each(["ar"])("is kept in %s", (language) => {
    const lost = Object.entries(read(language)).filter(([, { message }]) =>
      loose.test(message.replaceAll(isolated, "")),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });
});
