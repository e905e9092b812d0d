import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets plain Node run the sources as they are: "@/x" is the repository root, ".ts" is added where
 * it is left out, JSON needs no import attribute. Used as `node --import ./scripts/alias.mjs …`.
 */
const root = new URL("../", import.meta.url);

/** @param {string | undefined} url */
function isOwn(url) {
  return url?.startsWith(root.href) === true && !url.includes("/node_modules/");
}

registerHooks({
  resolve(specifier, context, next) {
    const isAliased = specifier.startsWith("@/");
    if (!isAliased && !(specifier.startsWith("./") && isOwn(context.parentURL))) {
      return next(specifier, context);
    }
    const url = new URL(
      isAliased ? specifier.slice(2) : specifier,
      isAliased ? root : context.parentURL,
    );
    // A file goes before a folder of the same name.
    if (existsSync(`${fileURLToPath(url)}.ts`)) url.pathname += ".ts";
    const attributes = url.pathname.endsWith(".json")
      ? { ...context.importAttributes, type: "json" }
      : context.importAttributes;
    return { ...next(url.href, context), importAttributes: attributes };
  },
});
