import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "@/utils/core/messages";

/** The catalogue in use; composition roots provide it. */
export const TranslateContext = createContext<Translate>((id) => id);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** Which way our own words run, whatever the page's do. */
export function directionOf(translate: Translate): "ltr" | "rtl" {
  // A message and not the browser's own "@@bidi_dir": words that fell back to English run its way,
  // and content scripts were seen to get "ltr" under an Arabic browser.
  return translate("ui_direction") === "rtl" ? "rtl" : "ltr";
}

/**
 * A message in the form that a number asks for: "ui_popup_undecided_one" for one in English where
 * the catalogue has it, and the id itself otherwise.
 *
 * Example: `translateCount(translate, "ui_popup_undecided", 1)` → "1 needs a decision".
 */
export function translateCount(
  translate: Translate,
  id: string,
  count: number,
  more: readonly string[] = [],
): string {
  const category = pluralRules(languageOf(translate)).select(count);
  const form = `${id}_${category}`;
  const shown = [formatCount(translate, count), ...more];
  // "Other" is the id itself; Firefox writes an error to the console for each id it does not know.
  const found = category === "other" ? form : translate(form, shown);
  // A gap comes back as its own id (utils/core/messages.ts).
  return found === form || found === "" ? translate(id, shown) : found;
}

/** One for each language: to make one takes longer than to paint what it is for. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}

const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered((language) => new Intl.NumberFormat(language));

/** A number as the words around it write it. Example: 1234 → "1.234" in German. */
export function formatCount(translate: Translate, count: number): string {
  return numberFormat(languageOf(translate)).format(count);
}

/** Words one after the other, with the commas of their language. Example: "Approved, Pinned". */
export function formatList(translate: Translate, words: readonly string[]): string {
  return new Intl.ListFormat(languageOf(translate), { type: "unit" }).format(words);
}

/**
 * The language of the catalogue in use, as a BCP 47 tag: with the browser's region where that is of
 * the same language, so that dates are as the person knows them.
 */
export function languageOf(translate: Translate): string {
  const named = translate("ui_language");
  const spoken = named === "ui_language" ? "en" : named;
  const asked = translate("@@ui_locale").replaceAll("_", "-");
  // A browser in a language without a catalogue shows English words, which want English numbers.
  return asked === spoken || asked.startsWith(`${spoken}-`) ? asked : spoken;
}
