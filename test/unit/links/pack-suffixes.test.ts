import { describe, expect, it } from "vitest";
import { suffixList } from "@/scripts/build/pack-suffix-list";
import { packSuffixes, type SuffixTrie, unpackSuffixes } from "@/utils/links/pack-suffixes";

const list = (await import(/* @vite-ignore */ `../../../node_modules/${suffixList}`)) as SuffixTrie;
const packed = packSuffixes(list);
const unpacked = unpackSuffixes(packed);

function edgesOf(trie: SuffixTrie): readonly (readonly [label: string, child: number])[][] {
  let offset = 0;
  return Array.from(trie.nodeFlags, (_, node) => {
    const [start = 0, end = 0] = trie.edgeStart.slice(node, node + 2);
    return Array.from(trie.edgeChild.slice(start, end), (child, at) => {
      const from = offset;
      offset += trie.edgeLength[start + at] ?? 0;
      return [trie.labelText.slice(from, offset), child] as const;
    });
  });
}

/** Every name of the list below a root, with its flags. */
function namesOf(trie: SuffixTrie, root: number): ReadonlyMap<string, number | undefined> {
  const edges = edgesOf(trie);
  const below = (node: number, name: string): (readonly [string, number | undefined])[] => [
    [name, trie.nodeFlags[node]],
    ...(edges[node] ?? []).flatMap(([label, child]) =>
      below(child, name === "" ? label : `${label}.${name}`),
    ),
  ];
  return new Map(below(root, ""));
}

/** As tldts begins to reckon: from the end. */
function hashOf(label: string): number {
  return [...label].reverse().reduce((hash, sign) => (hash * 33) ^ sign.charCodeAt(0), 5381) >>> 0;
}

describe("the packed list of public suffixes", () => {
  it.each(["rulesRoot", "exceptionsRoot"] as const)("has every name below its %s", (root) => {
    const names = namesOf(unpacked, unpacked[root]);
    const listed = namesOf(list, list[root]);
    for (const [name, flags] of listed) expect([name, names.get(name)]).toEqual([name, flags]);
    expect(listed.size).toBeGreaterThan(5);
  });

  it("has no name of plain letters more", () => {
    const listed = namesOf(list, list.rulesRoot);
    const plain = [...namesOf(unpacked, unpacked.rulesRoot).keys()].filter((name) =>
      /^[\w.*-]*$/.test(name),
    );
    expect(plain.filter((name) => !listed.has(name))).toEqual([]);
  });

  it("stands in the order in which names are looked up", () => {
    for (const edges of edgesOf(unpacked)) {
      const hashes = edges.map(([label]) => hashOf(label));
      expect(hashes).toEqual(hashes.toSorted((one, other) => one - other));
    }
  });

  it("says what a label shares with the one before, and which child most have", () => {
    const small: SuffixTrie = {
      nodeFlags: Uint8Array.of(1, 0, 0, 2),
      edgeStart: Uint16Array.of(0, 0, 4, 4, 4),
      edgeChild: Uint16Array.of(0, 3, 0, 0),
      edgeLength: Uint8Array.of(2, 2, 2, 3),
      labelText: "atcoaccom",
      rulesRoot: 1,
      exceptionsRoot: 2,
    };
    expect(packSuffixes(small)).toBe("0=AacBtAco=Cm;0;1;2");
  });
});
