import { hasComments } from "@/utils/sites/has-comments";
import { readPage } from "@/utils/sites/read-page";
import { plainComments } from "./plain-comments.ts";

/** What `sites.ts` runs inside a page, bundled. */
Object.assign(globalThis, {
  probe: (genericOnly: boolean) => {
    const startedAt = performance.now();
    const reading = readPage(document, { genericOnly });
    const comments = plainComments(reading);
    const ms = performance.now() - startedAt;
    return { adapter: reading?.adapter ?? null, comments, ms, isHinted: hasComments(document) };
  },
});
