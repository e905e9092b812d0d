import ar from "@/public/_locales/ar/messages.json";
import de from "@/public/_locales/de/messages.json";
import en from "@/public/_locales/en/messages.json";
import { type Translate, translator } from "@/utils/core/messages";

/** German is as long as it gets, Arabic runs from right to left: between them they stretch the design. */
export type Language = "en" | "de" | "ar";

const translators: Readonly<Record<Language, Translate>> = {
  en: translator(en),
  de: translator(de),
  ar: translator(ar),
};

/** The catalogue as a browser in that language has it, the browser's own name for it included. */
export function translateTo(language: Language): Translate {
  const translate = translators[language];
  return (id, args) => (id === "@@ui_locale" ? language : translate(id, args));
}
