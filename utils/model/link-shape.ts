import type { FeatureSink } from "./feature-sink";
import { dot, lastUnit, slash } from "./last-unit";
import { endOf, extend, startOf } from "./link-hash";
import type { LinkParts } from "./link-parts";

const kinds = Int32Array.from({ length: 27 }, (_, index) => startOf(`shape${index}:`));
const portKind = 13;
const mostShape = 12;
const longestFirst = 24;
const longestEnding = 8;

/** Sizes and forms of an address's parts, alone and crossed with its ending. */
export function addShape(parts: LinkParts, sink: FeatureSink): void {
  sink.begin("shape", "");
  const { subdomain, name, suffix, port, path, query, hash } = parts;
  readPath(path);
  const labels = subdomain === "" ? 0 : count(subdomain, dot) + 1;
  const isRoot = path.length < 2 && query === "" ? 1 : 0;
  const depth = isRoot === 1 ? 0 : pathFacts.depth;
  const lent = parts.isLent ? 1 : 0;
  const top = hashOf(suffix, lastUnit(suffix, dot) + 1, suffix.length);
  const whole = hashOf(suffix, 0, suffix.length);
  const shape = shapeOf(name);
  const noise = noiseOf(name);
  const size = sizeOf(name.length);
  const subShape = shapeOf(subdomain);
  const pathSize = sizeOf(path.length);
  const { first, ending } = pathFacts;
  note(0, labels, subdomain.startsWith("www") ? 1 : 0);
  note(1, shape);
  note(2, size);
  note(3, sizeOf(subdomain.length), subShape);
  note(4, Math.min(depth, 7));
  note(5, top, Math.min(depth, 3));
  note(6, top, shape);
  note(7, whole, isRoot);
  note(8, labels * 16 + size, isRoot);
  note(9, query === "" ? 99 : sizeOf(query.length));
  note(10, pathSize);
  note(11, noise, size);
  note(12, hash === "" ? 99 : sizeOf(hash.length));
  // What is odd under one ending is usual under another.
  note(14, whole, shape);
  note(15, whole, size);
  note(16, whole, Math.min(depth, 4));
  note(17, noise * 16 + size, lent * 2 + isRoot);
  note(18, top, labels * 2 + isRoot);
  note(19, shape, isRoot * 2 + lent);
  note(20, pathSize * 16 + sizeOf(query.length), lent);
  note(21, whole, first);
  note(22, top, first);
  note(23, ending, lent * 8 + Math.min(depth, 7));
  note(24, ending, top);
  note(25, shape, size);
  note(26, subShape, labels * 2 + lent);
  note(portKind, Number(port));
  addNoted(sink, port !== "");
}

/** Two numbers a feature, to be hashed in one loop. */
const facts = new Int32Array(2 * kinds.length);

function note(kind: number, a: number, b = 0): void {
  facts[2 * kind] = a;
  facts[2 * kind + 1] = b;
}

function addNoted(sink: FeatureSink, hasPort: boolean): void {
  for (let kind = 0; kind < kinds.length; kind += 1) {
    if (kind === portKind && !hasPort) continue;
    const start = extend(kinds[kind] ?? 0, facts[2 * kind] ?? 0);
    sink.add(endOf(extend(start, facts[2 * kind + 1] ?? 0)));
  }
}

/** What one look at a path tells; kept in place, for it is read for every address. */
const pathFacts = {
  /** How many segments it has. */
  depth: 0,
  /** Hash of the first segment. */
  first: 0,
  /** Hash of what stands after the last dot of a file's name; 1 for none. */
  ending: 1,
};

function readPath(path: string): void {
  const { length } = path;
  let slashes = 0;
  let lastSlash = -1;
  let lastDot = -1;
  let first = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = path.charCodeAt(at);
    if (unit === slash) {
      slashes += 1;
      lastSlash = at;
    } else {
      if (unit === dot) lastDot = at;
      if (slashes < 2 && at > 0 && at <= longestFirst) first = extend(first, unit);
    }
  }
  const isFile = lastDot > lastSlash && length - lastDot < longestEnding;
  pathFacts.depth = slashes - (length > 0 && lastSlash === length - 1 ? 1 : 0);
  pathFacts.first = first;
  pathFacts.ending = isFile ? hashOf(path, lastDot + 1, length) : 1;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = extend(hash, text.charCodeAt(at));
  return hash;
}

function count(text: string, code: number): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === code) found += 1;
  return found;
}

/** "acme-77" and "shop-3" have one shape: runs of letters, of digits, and what joins them. */
function shapeOf(label: string): number {
  let hash = 0;
  let last = -1;
  let runs = 0;
  for (let at = 0; at < label.length && runs < mostShape; at += 1) {
    const code = label.charCodeAt(at);
    const kind = code >= 97 && code <= 122 ? 97 : code >= 48 && code <= 57 ? 57 : code;
    if (kind === last) continue;
    last = kind;
    runs += 1;
    hash = extend(hash, kind);
  }
  return hash;
}

function sizeOf(length: number): number {
  return length < 12 ? length >> 1 : Math.min(6 + ((length - 12) >> 3), 14);
}

/** How unpronounceable a name is, 0–4: quarters of it in runs of four letters without a vowel. */
function noiseOf(name: string): number {
  let noisy = 0;
  let run = 0;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : 97;
    // a, e, i, o, u and y, the hyphen and the end.
    const isVowel =
      code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
    if (!isVowel && code !== 45) {
      run += 1;
      continue;
    }
    if (run > 3) noisy += run;
    run = 0;
  }
  return name === "" ? 0 : Math.round((4 * noisy) / name.length);
}
