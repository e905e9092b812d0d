import { resolve } from "node:path";
import type { Plugin } from "vite";
import { packSuffixes, type SuffixTrie } from "../../utils/links/pack-suffixes.ts";

/** Where tldts has its list, alone in a module. */
export const suffixList = "tldts/dist/es6/src/data/trie.js";

/** The list as scripts carry it. `path` is its module. */
export async function packedSuffixList(path: string): Promise<string> {
  return packSuffixes((await import(path)) as SuffixTrie);
}

/** Has the list of public suffixes carried as {@link packSuffixes} packs it, and unpacked as it is loaded. */
export function packSuffixList(): Plugin {
  return {
    name: "pack-suffix-list",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`/${suffixList}`)) return undefined;
      return `import { unpackSuffixes } from ${JSON.stringify(resolve("utils/links/pack-suffixes.ts"))};
export const { nodeFlags, edgeStart, edgeChild, edgeLength, labelText, rulesRoot, exceptionsRoot } =
  unpackSuffixes(${JSON.stringify(await packedSuffixList(id))});`;
    },
  };
}
