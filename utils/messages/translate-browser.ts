import { browser } from "wxt/browser";
import type { Translate } from "@/utils/core/messages";
import { argumentSign, betweenTexts, idsName, rowLength, rowName } from "./packed-texts";
import { shortId, shortLength } from "./short-id";

/** Looks messages up in the browser's language; a gap shows its id, and is never silent. */
export const translateInBrowser: Translate = (id, args = []) =>
  fill(packedText(id), args) || find(id, args) || id;

const argument = new RegExp(`${argumentSign}([1-9])`, "g");
const rows = new Map<number, readonly string[]>();
let ids: string | undefined;

/** What stands at the id's place in its row, or nothing. */
function packedText(id: string): string {
  const place = placeOf(id);
  if (place < 0) return "";
  const at = Math.floor(place / rowLength);
  const row = rows.get(at) ?? find(rowName(at)).split(betweenTexts);
  rows.set(at, row);
  return row[place % rowLength] ?? "";
}

function placeOf(id: string): number {
  const short = shortId(id);
  if (short === id) return -1;
  ids ??= find(idsName);
  let at = ids.indexOf(short);
  // Found across two ids, it is neither.
  while (at > 0 && at % shortLength > 0) at = ids.indexOf(short, at + 1);
  return at / shortLength;
}

function fill(text: string, args: readonly string[]): string {
  return text.replace(argument, (_, number: string) => args[Number(number) - 1] ?? "");
}

function find(name: string, args: readonly string[] = []): string {
  // The polyfill's types know only the ids of one build step; ours are checked by a test.
  return browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], [...args]);
}
