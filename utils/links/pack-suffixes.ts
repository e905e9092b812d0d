import { toUnicode } from "punycode/punycode.es6.js";

/**
 * The list of public suffixes as tldts looks names up in it: nodes, each with edges to others, which
 * stand one after the other and within a node in the order of their labels' hashes.
 */
export interface SuffixTrie {
  readonly nodeFlags: Uint8Array;
  /** Where a node's edges begin; one more than there are nodes. */
  readonly edgeStart: Uint16Array;
  readonly edgeChild: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

type Edge = readonly [label: string, child: number];

const none = "A".charCodeAt(0);
const mostShared = 25;
const international = "xn--";

/**
 * Packs the list, a third less gzipped: labels in their order, each as how many letters it shares with
 * the one before and the rest of it. A node begins with its flags and the child that most of its edges
 * have; others stand behind a label, "=" being the next node that nothing had named yet. Names in
 * letters of their own are left out: {@link unpackSuffixes} has them again from their "xn--" form.
 *
 * Example: a node of flags 1 with "ac" and "at" to node 7, and "co" to a new one → `1=7AacBtAco=`.
 */
export function packSuffixes(trie: SuffixTrie): string {
  const edges = edgesOf(trie);
  const order = [trie.rulesRoot, trie.exceptionsRoot];
  const places = new Map(order.map((node, place) => [node, place]));
  const placeOf = (node: number) => {
    const place = places.get(node);
    if (place !== undefined) return `=${place}`;
    places.set(node, order.push(node) - 1);
    return "=";
  };
  const nodes: string[] = [];
  // Grows while it is walked.
  for (const node of order) {
    const own = (edges[node] ?? []).filter(([label]) => /^[\w*-]+$/.test(label)).sort(byLabel);
    const usual = commonest(own.map(([, child]) => child));
    let packed = `${trie.nodeFlags[node]}${usual === undefined ? "" : placeOf(usual)}`;
    let before = "";
    for (const [label, child] of own) {
      const shared = sharedLength(before, label);
      packed += String.fromCharCode(none + shared) + label.slice(shared);
      if (child !== usual) packed += placeOf(child);
      before = label;
    }
    nodes.push(packed);
  }
  return nodes.join(";");
}

/** The list again, its nodes in another order: in some milliseconds, once a worker's life. */
export function unpackSuffixes(packed: string): SuffixTrie {
  let placed = 2;
  const placeIn = (sign: string) => (sign === "=" ? placed++ : Number(sign.slice(1)));
  const flags: number[] = [];
  const starts = [0];
  const edges: Edge[] = [];
  for (const node of packed.split(";")) {
    const [head = "", ...labels] = node.match(/^\d(?:=\d*)?|[A-Z][^A-Z]*/g) ?? [];
    flags.push(Number(head[0]));
    const usual = head.length > 1 ? placeIn(head.slice(1)) : 0;
    const own: (readonly [hash: number, edge: Edge])[] = [];
    let before = "";
    for (const rest of labels) {
      const end = rest.indexOf("=");
      before =
        before.slice(0, rest.charCodeAt(0) - none) + rest.slice(1, end < 0 ? undefined : end);
      const child = end < 0 ? usual : placeIn(rest.slice(end));
      own.push([hashOf(before), [before, child]]);
      if (!before.startsWith(international)) continue;
      const written = toUnicode(before);
      own.push([hashOf(written), [written, child]]);
    }
    for (const [, edge] of own.sort(byHash)) edges.push(edge);
    starts.push(edges.length);
  }
  return {
    nodeFlags: Uint8Array.from(flags),
    edgeStart: Uint16Array.from(starts),
    edgeChild: Uint16Array.from(edges, ([, child]) => child),
    edgeLength: Uint8Array.from(edges, ([label]) => label.length),
    labelText: edges.map(([label]) => label).join(""),
    rulesRoot: 0,
    exceptionsRoot: 1,
  };
}

function byHash([hash]: readonly [number, Edge], [other]: readonly [number, Edge]): number {
  return hash - other;
}

/** As tldts reckons it when it begins: DJB2, from a label's end. */
function hashOf(label: string): number {
  let hash = 5381;
  for (let at = label.length - 1; at >= 0; at -= 1) hash = (hash * 33) ^ label.charCodeAt(at);
  return hash >>> 0;
}

function byLabel([label]: Edge, [other]: Edge): number {
  return label < other ? -1 : 1;
}

function sharedLength(before: string, label: string): number {
  let shared = 0;
  while (shared < mostShared && shared < label.length && label[shared] === before[shared]) {
    shared += 1;
  }
  return shared;
}

function commonest(children: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(children, (child) => child)];
  return counts.sort(([, some], [, others]) => others.length - some.length)[0]?.[0];
}

function edgesOf({ edgeStart, edgeChild, edgeLength, labelText }: SuffixTrie): readonly Edge[][] {
  let offset = 0;
  return Array.from(edgeStart.slice(1), (end, node) =>
    Array.from(edgeChild.slice(edgeStart[node], end), (child, at): Edge => {
      const start = offset;
      offset += edgeLength[(edgeStart[node] ?? 0) + at] ?? 0;
      return [labelText.slice(start, offset), child];
    }),
  );
}
