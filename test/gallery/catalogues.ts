import en from "@/public/_locales/en/messages.json";
import { type MessageCatalogue, type Translate, translator } from "@/utils/core/messages";

/**
 * English, and two stand-ins that no person reads: German as long as German gets, Arabic from right
 * to left. They stretch the design before there are translations.
 */
export type Language = "en" | "de" | "ar";

const catalogue: MessageCatalogue = en;
const german =
  "Werbezeilenkennzeichnung Kommentarmoderation Entscheidungsgrundlage unwiderruflich Benachrichtigung".split(
    " ",
  );
const arabic = "تعليق راعي سطر هذا الموقع قرار رابط غير آمن تم الحفظ".split(" ");

const translators: Readonly<Record<Language, Translate>> = {
  en: translator(catalogue),
  de: translator(mapMessages((message) => `${message} ${wordsLike(message, german, 0.45)}`)),
  ar: translator(mapMessages((message) => arabicLike(message))),
};

export function translateTo(language: Language): Translate {
  const translate = translators[language];
  return (id, args) =>
    id === "@@bidi_dir"
      ? language === "ar"
        ? "rtl"
        : "ltr"
      : id === "@@ui_locale"
        ? language
        : translate(id, args);
}

function mapMessages(change: (message: string) => string): MessageCatalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, { message }]) => [id, { message: change(message) }]),
  );
}

/** Words of a list, in all about `share` of the message's length, at least one short piece. */
function wordsLike(message: string, words: readonly string[], share: number): string {
  const lengthWanted = Math.max(3, Math.round(message.length * share));
  return `${words.join(" ")} `
    .repeat(4)
    .slice(message.length % 7, (message.length % 7) + lengthWanted);
}

/** Each word becomes an Arabic one; arguments stay. */
function arabicLike(message: string): string {
  return message
    .split(" ")
    .map((word, index) =>
      word.includes("$") ? word : arabic[(word.length + index) % arabic.length],
    )
    .join(" ");
}
