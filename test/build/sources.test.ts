import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import en from "@/public/_locales/en/messages.json";

const project = fileURLToPath(new URL("../../", import.meta.url));
const sources = ["components", "entrypoints", "utils"].flatMap((folder) =>
  readdirSync(`${project}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|tsx|html)$/.test(path))
    .map((path) => `${folder}/${path}`),
);
const read = (path: string) => readFileSync(project + path, "utf8");
const ids = Object.keys(en);

/** An id, or the beginning of one that stands for a family of plural forms. */
function isMessage(id: string): boolean {
  return ids.includes(id) || ids.includes(`${id}_other`);
}

/** `ui_mode_${mode}` names a family: at least one member has to exist. */
function isFamily(template: string): boolean {
  const pattern = new RegExp(`^${template.replace(/\$\{[^}]*\}/g, "\\w+")}(?:_other)?$`);
  return ids.some((id) => pattern.test(id));
}

function missingIds(source: string): string[] {
  return Array.from(source.matchAll(/(["'`])((?:ext|link|save|text|ui)_\w+)\1/g))
    .map(([, , id = ""]) => id)
    .filter((id) => !isMessage(id));
}

function missingFamilies(source: string): string[] {
  return Array.from(source.matchAll(/`((?:link|save|text|ui)_[^`\n]*\$\{[^`\n]*)`/g))
    .map(([, template = ""]) => template)
    .filter((template) => !isFamily(template));
}

const htmlWriters =
  /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bsetHTML(?:Unsafe)?\b/;

describe("messages", () => {
  it("exist in _locales wherever the code names one", () => {
    expect(missingIds('translate("ui_no_such_message")')).toEqual(["ui_no_such_message"]);
    expect(sources.flatMap((path) => missingIds(read(path)))).toEqual([]);
  });

  it("exist for every family that the code builds an id for", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of source code.
    expect(missingFamilies("`ui_nobody_${name}`")).toEqual(["ui_nobody_${name}"]);
    expect(sources.flatMap((path) => missingFamilies(read(path)))).toEqual([]);
  });
});

describe("HTML", () => {
  it("is written nowhere in our sources, so that page text stays text", () => {
    expect("element.innerHTML = text").toMatch(htmlWriters);
    expect("element.insertAdjacentHTML(place, text)").toMatch(htmlWriters);
    expect(sources.filter((path) => htmlWriters.test(read(path)))).toEqual([]);
  });
});
