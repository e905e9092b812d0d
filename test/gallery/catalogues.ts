import { type MessageCatalogue, type Translate, translator } from "@/utils/core/messages";

const files = import.meta.glob<MessageCatalogue>("@/public/_locales/*/messages.json", {
  eager: true,
  import: "default",
});

const translators = new Map(
  Object.entries(files).map(([path, catalogue]) => [
    path.split("/").at(-2) ?? "",
    translator(catalogue),
  ]),
);

/** A folder of `_locales`: "de", "zh_CN". */
export type Language = string;

/** All languages there are, by folder. */
export const languages: readonly Language[] = [...translators.keys()];

/** The catalogue as a browser in that language has it, the browser's own name for it included. */
export function translateTo(language: Language): Translate {
  const translate = translators.get(language);
  if (translate === undefined) throw new Error(`There is no catalogue for ${language}.`);
  return (id, args) => (id === "@@ui_locale" ? language : translate(id, args));
}
