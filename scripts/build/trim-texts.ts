import { readFileSync } from "node:fs";
import type { ResolvedPublicFile } from "wxt";
import type { MessageCatalogue } from "../../utils/core/messages.ts";
import { shortId } from "../../utils/messages/short-id.ts";

/** Named by the manifest, which the browser reads by itself. */
const inManifest = ["ext_name", "ext_description", "ui_command_open_queue"];
/** What the browser shows where a catalogue has no message (`default_locale`). */
const fallback = "_locales/en/messages.json";
const forms = ["zero", "one", "two", "few", "many", "other"];

/** Puts the catalogues into the build as programs read them (see {@link trimmedTexts}). */
export function trimTexts(files: ResolvedPublicFile[]): void {
  const paths = new Map<string, string>();
  for (const file of files) {
    const isCatalogue = /^_locales\/\w+\/messages\.json$/.test(file.relativeDest);
    if (isCatalogue && "absoluteSrc" in file) paths.set(file.relativeDest, file.absoluteSrc);
  }
  const texts = [...paths.values()].map((path) => readFileSync(path, "utf8"));
  const trimmed = trimmedTexts(
    texts.map((text) => JSON.parse(text)),
    [...paths.keys()].indexOf(fallback),
  );
  for (const [at, path] of [...paths.keys()].entries()) {
    const place = files.findIndex(({ relativeDest }) => relativeDest === path);
    files[place] = { relativeDest: path, contents: JSON.stringify(trimmed[at]) };
  }
}

/**
 * Catalogues of all languages without what only those who translate read, under short ids. An id
 * stays as it is where its short one might also be meant by another, or by a plural form that is
 * asked for and not there. Left out is what the catalogue at `fallbackAt` says in the same words.
 *
 * Example: `[{ ui_a: { message: "A", description: "The first." } }]` → `[{ kx0b: { message: "A" } }]`.
 */
export function trimmedTexts(
  catalogues: readonly MessageCatalogue[],
  fallbackAt = -1,
): MessageCatalogue[] {
  const ids = new Set(catalogues.flatMap((catalogue) => Object.keys(catalogue)));
  const askable = new Set([...ids, ...[...ids].flatMap((id) => forms.map((f) => `${id}_${f}`))]);
  const meanings = Map.groupBy(askable, shortId);
  const nameOf = (id: string) => {
    const short = shortId(id);
    const isSure = meanings.get(short)?.length === 1 && !askable.has(short);
    return isSure && !inManifest.includes(id) ? short : id;
  };
  return catalogues.map((catalogue, at) => {
    const isSaid = (id: string, message: string) =>
      at !== fallbackAt &&
      catalogues[fallbackAt]?.[id]?.message === message &&
      !inManifest.includes(id);
    return Object.fromEntries(
      Object.entries(catalogue)
        .filter(([id, { message }]) => !isSaid(id, message))
        .map(([id, { message }]) => [nameOf(id), { message }]),
    );
  });
}
