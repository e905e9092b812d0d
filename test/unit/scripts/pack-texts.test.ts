import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { packedTexts } from "@/scripts/build/pack-texts";
import { type MessageCatalogue, type Translate, translator } from "@/utils/core/messages";
import { rowLength } from "@/utils/messages/packed-texts";
import { shortId } from "@/utils/messages/short-id";

const getMessage = vi.hoisted(() => vi.fn<(name: string, args: readonly string[]) => string>());
vi.mock("wxt/browser", () => ({ browser: { i18n: { getMessage } } }));

const folder = new URL("../../../public/_locales/", import.meta.url);
const languages = readdirSync(folder).sort();
const catalogues = languages.map(
  (language): MessageCatalogue =>
    JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), "utf8")),
);
const english = languages.indexOf("en");
const built = packedTexts(catalogues, english);

/** As a browser answers: from the language's own catalogue, then from the one that is fallen back to. */
function answerFrom(own: MessageCatalogue | undefined, fallback: MessageCatalogue | undefined) {
  getMessage.mockImplementation((name, args) => {
    const message = (own?.[name] ?? fallback?.[name])?.message ?? "";
    return message.replace(/\$([1-9])/g, (_, n: string) => args[Number(n) - 1] ?? "");
  });
}

/** Our own lookup, as a page that was just opened has it. */
async function freshTranslate(): Promise<Translate> {
  vi.resetModules();
  const { translateInBrowser } = await import("@/utils/messages/translate-browser");
  return translateInBrowser;
}

beforeEach(() => getMessage.mockReset());

describe("a catalogue in the build", () => {
  it("holds messages one after the other, and says once whose place is which", () => {
    const one = {
      ui_a: { message: "One of $1", description: "A count." },
      ui_b: { message: "Two" },
    };
    expect(packedTexts([one])).toEqual([
      {
        ids: { message: shortId("ui_a") + shortId("ui_b") },
        row0: { message: "One of #1`Two" },
      },
    ]);
  });

  it("keeps a message's place in every language, empty where that one has none", () => {
    const polish = { ui_a_few: { message: "Kilka" }, ui_b: { message: "Nie" } };
    const other = { ui_b: { message: "No" } };
    expect(packedTexts([polish, other], 1)).toEqual([
      { row0: { message: "Kilka`Nie" } },
      { ids: { message: shortId("ui_a_few") + shortId("ui_b") }, row0: { message: "`No" } },
    ]);
  });

  it("begins a new row where one is full", () => {
    const many = Array.from({ length: rowLength + 1 }, (_, at) => [`ui_${at}`, { message: "x" }]);
    const [packed] = packedTexts([Object.fromEntries(many)]);
    expect(packed?.["row1"]).toEqual({ message: "x" });
    expect(packed).not.toHaveProperty("row2");
  });

  it("keeps the names that the manifest uses", () => {
    const name = { ext_name: { message: "Threadkeeper" } };
    expect(packedTexts([name])[0]).toMatchObject(name);
  });

  it.each(["A `b`", "No. #1", "5 $", "$$1"])(
    "keeps %j apart, which has our signs in it",
    (text) => {
      const one = { ui_a: { message: text } };
      expect(packedTexts([one])[0]).toMatchObject(one);
    },
  );

  it("packs neither of two ids that would become one", () => {
    const [first, second] = twoAlike();
    expect(shortId(first)).toBe(shortId(second));
    const catalogue = { [first]: { message: "First" }, [second]: { message: "Second" } };
    expect(packedTexts([catalogue])[0]).toMatchObject(catalogue);
    // Of another language alone: who asks for it there gets no word of this one.
    const others = [{ [first]: { message: "First" } }, { [second]: { message: "Second" } }];
    expect(packedTexts(others)).toMatchObject(others);
  });
});

describe("translateInBrowser", () => {
  it.each(languages)("finds every message of %s as it was written", async (language) => {
    const at = languages.indexOf(language);
    answerFrom(built[at], built[english]);
    const translate = await freshTranslate();
    const written = translator(catalogues[at] ?? {});
    const args = ["first", "$2", "#1"];
    const ids = Object.keys(catalogues[at] ?? {});
    expect(ids.length).toBeGreaterThan(1_000);
    expect(ids.filter((id) => translate(id, args) !== written(id, args))).toEqual([]);
  });

  it.each(languages)("answers for no plural form that %s does not have", async (language) => {
    const at = languages.indexOf(language);
    const catalogue = catalogues[at] ?? {};
    const { ids = { message: "" } } = built[english] ?? {};
    answerFrom(built[at], { ids });
    const translate = await freshTranslate();
    const forms = ["zero", "one", "two", "few", "many", "other"];
    const asked = Object.keys(catalogue).flatMap((id) => forms.map((form) => `${id}_${form}`));
    const missing = asked.filter((id) => catalogue[id] === undefined);
    expect(missing.length).toBeGreaterThan(1_000);
    expect(missing.filter((id) => translate(id) !== id)).toEqual([]);
  });

  it("asks the browser for a row once", async () => {
    answerFrom(built[english], undefined);
    const translate = await freshTranslate();
    translate("ui_popup_options");
    const before = getMessage.mock.calls.length;
    expect(translate("ui_popup_options")).toBe(catalogues[english]?.["ui_popup_options"]?.message);
    expect(getMessage).toHaveBeenCalledTimes(before);
  });

  it("leaves words that are no id of ours to the browser, though a short id is like them", async () => {
    answerFrom({ ids: { message: "spam" }, row0: { message: "Not this" } }, undefined);
    const translate = await freshTranslate();
    expect(translate("spam")).toBe("spam");
    answerFrom({ "@@ui_locale": { message: "de_AT" } }, undefined);
    expect(translate("@@ui_locale")).toBe("de_AT");
  });

  it("takes nothing that begins within one short id and ends within the next", async () => {
    const short = shortId("ui_popup_options");
    const torn = `ab${short}cd`;
    answerFrom({ ids: { message: torn }, row0: { message: "First`Second" } }, undefined);
    const translate = await freshTranslate();
    expect(translate("ui_popup_options")).toBe("ui_popup_options");
    answerFrom({ ids: { message: torn + short }, row0: { message: "A`B`C" } }, undefined);
    expect((await freshTranslate())("ui_popup_options")).toBe("C");
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
