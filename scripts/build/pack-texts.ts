import { readFileSync } from "node:fs";
import type { ResolvedPublicFile } from "wxt";
import type { MessageCatalogue } from "../../utils/core/messages.ts";
import {
  argumentSign,
  betweenTexts,
  idsName,
  rowLength,
  rowName,
} from "../../utils/messages/packed-texts.ts";
import { shortId } from "../../utils/messages/short-id.ts";
import { orderAlike } from "./order-alike.ts";

/** Named by the manifest, which the browser reads by itself. */
const inManifest = ["ext_name", "ext_description", "ui_command_open_queue"];
/** What the browser shows where a catalogue has no message (`default_locale`). */
const fallback = "_locales/en/messages.json";
const forms = ["zero", "one", "two", "few", "many", "other"];

/** Puts the catalogues into the build as programs read them (see {@link packedTexts}). */
export function packTexts(files: ResolvedPublicFile[]): void {
  const sources = new Map<string, string>();
  for (const file of files) {
    const isCatalogue = /^_locales\/\w+\/messages\.json$/.test(file.relativeDest);
    if (isCatalogue && "absoluteSrc" in file) sources.set(file.relativeDest, file.absoluteSrc);
  }
  const paths = [...sources.keys()].sort();
  const packed = packedTexts(
    paths.map((path) => JSON.parse(readFileSync(sources.get(path) ?? "", "utf8"))),
    paths.indexOf(fallback),
  );
  for (const [at, path] of paths.entries()) {
    const place = files.findIndex(({ relativeDest }) => relativeDest === path);
    files[place] = { relativeDest: path, contents: JSON.stringify(packed[at]) };
  }
}

/**
 * Catalogues of all languages without what only those who translate read. Messages stand in rows,
 * each at the same place in every language and empty where that one has none, beside those whose words
 * it shares; the one at `fallbackAt` says whose place it is, since the browser takes from there what
 * others lack.
 *
 * An id stays as it is where its short one might also be meant by another, or by a plural form that
 * is asked for and not there, where the manifest names it, and where a text has our own signs in it.
 *
 * Example: `[{ ui_a: { message: "A" }, ui_b: { message: "B" } }]` →
 * `[{ ids: { message: "kx0bab1c" }, row0: { message: "A`B" } }]`.
 */
export function packedTexts(
  catalogues: readonly MessageCatalogue[],
  fallbackAt = 0,
): MessageCatalogue[] {
  const ids = [...new Set(catalogues.flatMap((catalogue) => Object.keys(catalogue)))];
  const isPacked = isPackable(catalogues, ids);
  const packable = ids.filter(isPacked);
  const alike = orderAlike(
    packable.map((id) => catalogues.map((catalogue) => packed(catalogue[id]?.message))),
  );
  const placed = alike.flatMap((at) => packable[at] ?? []);
  return catalogues.map((catalogue, at) => {
    const named = Object.entries(catalogue)
      .filter(([id]) => !isPacked(id))
      .map(([id, { message }]) => [id, { message }] as const);
    const texts = placed.map((id) => packed(catalogue[id]?.message));
    const rows = Array.from({ length: Math.ceil(placed.length / rowLength) }, (_, row) => {
      const ofRow = texts.slice(row * rowLength, (row + 1) * rowLength);
      return [rowName(row), { message: ofRow.join(betweenTexts) }] as const;
    });
    const names = [[idsName, { message: placed.map(shortId).join("") }]] as const;
    return Object.fromEntries([...named, ...(at === fallbackAt ? names : []), ...rows]);
  });
}

function packed(text = ""): string {
  return text.replace(/\$([1-9])/g, `${argumentSign}$1`);
}

function isPackable(
  catalogues: readonly MessageCatalogue[],
  ids: readonly string[],
): (id: string) => boolean {
  const askable = new Set([...ids, ...ids.flatMap((id) => forms.map((form) => `${id}_${form}`))]);
  const meanings = Map.groupBy(askable, shortId);
  // A "$" that is left would be the browser's own sign, up to the next one.
  const isOurs = (text = "") =>
    text.includes(betweenTexts) || text.includes(argumentSign) || packed(text).includes("$");
  const kept = new Set([
    ...inManifest,
    ...ids.filter((id) => shortId(id) === id || meanings.get(shortId(id))?.length !== 1),
    ...ids.filter((id) => catalogues.some((catalogue) => isOurs(catalogue[id]?.message))),
  ]);
  return (id) => !kept.has(id);
}
