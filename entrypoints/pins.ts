import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mountPins } from "./comments.content/mount-pins";
import { givenPins } from "./comments.content/part-slots";

/**
 * The strip of pinned replies, with the sanitiser for its copies: few threads have pins, and the
 * others need not carry it.
 */
export default defineUnlistedScript(() => givenPins.provide(mountPins));
