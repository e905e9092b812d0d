import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trimmedTexts } from "@/scripts/build/trim-texts";
import type { MessageCatalogue } from "@/utils/core/messages";
import { shortId } from "@/utils/messages/short-id";

const folder = new URL("../../../public/_locales/", import.meta.url);
const languages = readdirSync(folder);
const catalogues = languages.map(
  (language): MessageCatalogue =>
    JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), "utf8")),
);
const english = languages.indexOf("en");
const built = trimmedTexts(catalogues, english);

/** As `translateInBrowser` looks a message up. */
function find(catalogue: MessageCatalogue | undefined, id: string): string | undefined {
  return (catalogue?.[shortId(id)] ?? catalogue?.[id])?.message;
}

describe("a catalogue in the build", () => {
  it("leaves out what only those who translate read", () => {
    const [trimmed] = trimmedTexts([
      { ui_count: { message: "One of $1", description: "A count." } },
    ]);
    expect(trimmed).toEqual({ [shortId("ui_count")]: { message: "One of $1" } });
  });

  it("keeps the names that the manifest uses", () => {
    const [trimmed] = trimmedTexts([{ ext_name: { message: "Threadkeeper" } }]);
    expect(trimmed).toEqual({ ext_name: { message: "Threadkeeper" } });
  });

  it("shortens neither of two ids that would become one", () => {
    const [first, second] = twoAlike();
    expect(shortId(first)).toBe(shortId(second));
    const catalogue = { [first]: { message: "First" }, [second]: { message: "Second" } };
    expect(trimmedTexts([catalogue])).toEqual([catalogue]);
    // Of another language alone: who asks for it there gets no word of this one.
    const others = [{ [first]: { message: "First" } }, { [second]: { message: "Second" } }];
    expect(trimmedTexts(others)).toEqual(others);
  });

  it("leaves out what the language that is fallen back to says in the same words", () => {
    const own = { ui_a: { message: "OK" }, ui_b: { message: "Nein" } };
    const fallenBackTo = { ui_a: { message: "OK" }, ui_b: { message: "No" } };
    expect(trimmedTexts([own, fallenBackTo], 1)).toEqual([
      { [shortId("ui_b")]: { message: "Nein" } },
      { [shortId("ui_a")]: { message: "OK" }, [shortId("ui_b")]: { message: "No" } },
    ]);
  });

  it.each(languages)("has every message of %s where it is looked for", (language) => {
    const at = languages.indexOf(language);
    const trimmed = built[at];
    const wrong = Object.entries(catalogues[at] ?? {}).filter(
      ([id, { message }]) => (find(trimmed, id) ?? find(built[english], id)) !== message,
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)("answers for no plural form that %s does not have", (language) => {
    const at = languages.indexOf(language);
    const catalogue = catalogues[at] ?? {};
    const trimmed = built[at];
    const forms = ["zero", "one", "two", "few", "many", "other"];
    const asked = Object.keys(catalogue).flatMap((id) => forms.map((form) => `${id}_${form}`));
    const missing = asked.filter((id) => catalogue[id] === undefined);
    expect(missing.length).toBeGreaterThan(1_000);
    expect(missing.filter((id) => find(trimmed, id) !== undefined)).toEqual([]);
  });
});

describe("a short id", () => {
  it("is four letters or digits, and no number", () => {
    expect(shortId("ui_popup_options")).toMatch(/^[a-z][a-z0-9]{3}$/);
  });

  it.each(["Norlight", "@@ui_locale", "", "tui_popup"])("is not made of %j", (text) => {
    expect(shortId(text)).toBe(text);
  });
});

/** Found by trying: some two thousand ids are enough. */
function twoAlike(): readonly [string, string] {
  const known = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const id = `ui_${number}`;
    const short = shortId(id);
    const before = known.get(short);
    if (before !== undefined) return [before, id];
    known.set(short, id);
  }
}
