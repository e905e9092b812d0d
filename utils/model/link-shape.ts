import type { FeatureSink } from "./feature-sink";
import { endOf, extend, startOf } from "./link-hash";
import type { LinkParts } from "./link-parts";

const kinds = Array.from({ length: 27 }, (_, index) => startOf(`shape${index}:`));
const mostShape = 12;
const longestFirst = 24;
const longestEnding = 8;

/** Sizes and forms of an address's parts, alone and crossed with its ending. */
export function addShape(parts: LinkParts, sink: FeatureSink): void {
  sink.begin("shape", "");
  const { subdomain, name, suffix, port, path, query, hash } = parts;
  const labels = subdomain === "" ? 0 : count(subdomain, 46) + 1;
  const isRoot = path.length < 2 && query === "" ? 1 : 0;
  const depth = isRoot === 1 ? 0 : count(path, 47) - (path.endsWith("/") ? 1 : 0);
  const lent = parts.isLent ? 1 : 0;
  const top = hashOf(suffix, suffix.lastIndexOf(".") + 1, suffix.length);
  const whole = hashOf(suffix, 0, suffix.length);
  const shape = shapeOf(name);
  const size = sizeOf(name.length);
  const noise = noiseOf(name);
  const subShape = shapeOf(subdomain);
  const pathSize = sizeOf(path.length);
  const first = firstOf(path);
  const ending = endingOf(path);
  const say = (kind: number, a: number, b = 0) => {
    sink.add(endOf(extend(extend(kinds[kind] ?? kind, a), b)));
  };
  say(0, labels, subdomain.startsWith("www") ? 1 : 0);
  say(1, shape);
  say(2, size);
  say(3, sizeOf(subdomain.length), subShape);
  say(4, Math.min(depth, 7));
  say(5, top, Math.min(depth, 3));
  say(6, top, shape);
  say(7, whole, isRoot);
  say(8, labels * 16 + size, isRoot);
  say(9, query === "" ? 99 : sizeOf(query.length));
  say(10, pathSize);
  say(11, noise, size);
  say(12, hash === "" ? 99 : sizeOf(hash.length));
  // What is odd under one ending is usual under another.
  say(14, whole, shape);
  say(15, whole, size);
  say(16, whole, Math.min(depth, 4));
  say(17, noise * 16 + size, lent * 2 + isRoot);
  say(18, top, labels * 2 + isRoot);
  say(19, shape, isRoot * 2 + lent);
  say(20, pathSize * 16 + sizeOf(query.length), lent);
  say(21, whole, first);
  say(22, top, first);
  say(23, ending, lent * 8 + Math.min(depth, 7));
  say(24, ending, top);
  say(25, shape, size);
  say(26, subShape, labels * 2 + lent);
  if (port !== "") say(13, Number(port));
}

/** The first segment of a path. */
function firstOf(path: string): number {
  const slash = path.indexOf("/", 1);
  const end = slash < 0 ? path.length : slash;
  return hashOf(path, 1, Math.min(end, 1 + longestFirst));
}

/** What stands after the last dot of a file's name; 1 for none. */
function endingOf(path: string): number {
  const dot = path.lastIndexOf(".");
  const isFile = dot > path.lastIndexOf("/") && path.length - dot < longestEnding;
  return isFile ? hashOf(path, dot + 1, path.length) : 1;
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
