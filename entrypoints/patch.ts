import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { patchReading } from "@/utils/sites/patch-reading";
import { givenPatch } from "./comments.content/part-slots";

/** Reads what has changed among hundreds of comments: loaded where a page has so many. */
export default defineUnlistedScript(() => givenPatch.provide(patchReading));
