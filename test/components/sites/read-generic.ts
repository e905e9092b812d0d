import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

/** Three who comment on a weir, and what they say. */
export const said = [
  ["Ann Harrow", "The weir was never in the way."],
  ["tobyw", "It was in mine, every single spring."],
  ["Fen Wader", "Nobody asked the trout, as usual."],
] as const;

/** The comments that the generic reader finds in a page, which knows no system's table. */
export function genericComments(page: Document) {
  return plainComments(readPage(page, { genericOnly: true }));
}

/** As {@link genericComments}, of a page with this markup. */
export async function readGeneric(html: string) {
  return genericComments(await openPage(html));
}
