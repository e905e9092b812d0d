import { endOf, extend, hashText, startOf } from "./link-hash";
import type { LinkParts } from "./link-parts";

/** Where a feature comes from: the explanation groups by it. */
export type FeatureGroup = "name" | "ending" | "shape" | "path" | "brand";
/** `slot` is the feature's place among the weights; `word` what a person can read of it, or "". */
export type Emit = (group: FeatureGroup, slot: number, word: string) => void;

/** Attackers pad paths; the beginning and the end tell. */
const longestPath = 160;
const longestLabel = 48;
const words = /[a-z]+|\d+|[^\p{ASCII}]+/gu;

/**
 * Names every feature of an address by its slot; the same feature may come several times.
 *
 * Example: name "paypal-login" → its words "paypal" and "login", the pair, and its letters by
 * threes, fours and fives.
 */
export function linkFeatures(parts: LinkParts, emit: Emit): void {
  emitHost(parts, emit);
  for (const fact of shapeFacts(parts)) emit("shape", hashText(`f${fact}`), "");
  emitPath(parts, emit);
  for (const mark of parts.marks) emit("brand", hashText(`m${mark}`), mark);
}

function emitHost({ subdomain, name, suffix, isLent }: LinkParts, emit: Emit): void {
  emit("ending", hashText(`t${topOf(suffix)}`), suffix);
  emit("ending", hashText(`x${suffix}`), suffix);
  if (isLent) emit("ending", hashText("lent"), suffix);
  emitLabel("n", name, emit);
  for (const label of subdomain === "" ? [] : subdomain.split(".").slice(-4)) {
    if (label !== "www") emitLabel("s", label, emit);
  }
}

function emitLabel(kind: string, label: string, emit: Emit): void {
  const tokens = label.slice(0, 2 * longestLabel).match(words) ?? [];
  let before = "";
  for (const token of tokens) {
    const word = tokenOf(token);
    emit("name", hashText(`${kind}=${word}`), word);
    if (before !== "") emit("name", hashText(`${kind}+${before}_${word}`), "");
    before = word;
  }
  emitGrams("name", kind, `^${label.slice(0, longestLabel)}$`, 5, emit);
}

/** Long numbers count by their length: their digits are chance. */
function tokenOf(token: string): string {
  return /^\d/.test(token) && token.length > 3 ? `#${token.length}` : token.slice(0, 24);
}

function shapeFacts({ subdomain, name, suffix, port, path, query, hash }: LinkParts): string[] {
  const labels = subdomain === "" ? 0 : subdomain.split(".").length;
  const isRoot = path === "/" && query === "";
  const depth = isRoot ? 0 : path.split("/").length - (path.endsWith("/") ? 2 : 1);
  const top = topOf(suffix);
  const nameShape = shapeOf(name);
  const size = sizeOf(name.length);
  const facts = [
    `labels${labels}${subdomain.startsWith("www") ? "w" : ""}`,
    `name${nameShape}`,
    `size${size}`,
    `sub${sizeOf(subdomain.length)}${shapeOf(subdomain)}`,
    `depth${Math.min(depth, 7)}`,
    `top${top}${Math.min(depth, 3)}`,
    `top${top}${nameShape}`,
    `suffix${suffix}${isRoot ? "root" : "deep"}`,
    `root${isRoot}${labels}.${size}`,
    `query${query === "" ? "no" : sizeOf(query.length)}`,
    `path${sizeOf(path.length)}`,
    `noise${Math.round(noiseOf(name) * 4)}.${size}`,
    `hash${hash === "" ? "no" : sizeOf(hash.length)}`,
  ];
  if (port !== "") facts.push("port", `port${port}`);
  return facts;
}

function topOf(suffix: string): string {
  return suffix.slice(suffix.lastIndexOf(".") + 1);
}

/** "acme-77" → "a-9": runs of letters, digits and the rest. */
function shapeOf(label: string): string {
  let shape = "";
  for (let at = 0; at < label.length && shape.length < 12; at += 1) {
    const code = label.charCodeAt(at);
    const kind =
      code >= 97 && code <= 122 ? "a" : code >= 48 && code <= 57 ? "9" : (label[at] ?? "");
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function sizeOf(length: number): number {
  return length < 12 ? length >> 1 : Math.min(6 + ((length - 12) >> 3), 14);
}

/** How unpronounceable a name is, 0–1: share of letters in long runs without a vowel. */
function noiseOf(name: string): number {
  let noisy = 0;
  for (const [run] of name.slice(0, longestLabel).matchAll(/[bcdfghjklmnpqrstvwxz\d]{4,}/g)) {
    noisy += run.length;
  }
  return name === "" ? 0 : noisy / Math.min(name.length, longestLabel);
}

function emitPath({ path, query, hash }: LinkParts, emit: Emit): void {
  const half = longestPath / 2;
  const short = path.length > longestPath ? path.slice(0, half) + path.slice(-half) : path;
  const segments = short.split("/").filter((segment) => segment !== "");
  for (const [index, segment] of segments.entries()) {
    const shape = segmentShape(segment);
    emit("path", hashText(`p:${shape}`), "");
    if (index === segments.length - 1) emit("path", hashText(`last:${shape}`), "");
    const tokens = segment.match(words) ?? [];
    for (const token of tokens) {
      const word = tokenOf(token);
      emit("path", hashText(`p=${word}`), word);
    }
    if (tokens.length < 4) emit("path", hashText(`seg=${segment.slice(0, 24)}`), segment);
  }
  const ending = /\.([a-z0-9]{1,6})$/.exec(short)?.[1];
  if (ending !== undefined) emit("path", hashText(`end=${ending}`), `.${ending}`);
  emitGrams("path", "g", short.slice(0, 80), 4, emit);
  for (const [, key = ""] of query.slice(0, 300).matchAll(/[?&]([^=&]{1,20})/g)) {
    emit("path", hashText(`q=${key}`), key);
  }
  if (/@|%40/.test(`${path}${query}${hash}`.slice(0, 1_000))) emit("path", hashText("mail"), "@");
}

/** How a path segment is written: "words5", "hex", "number3". */
function segmentShape(segment: string): string {
  if (/^\d+$/.test(segment)) return `number${Math.min(segment.length, 9)}`;
  if (/^[0-9a-f-]{16,}$/.test(segment)) return "hex";
  const count = segment.split(/[-_+]/).length;
  if (count > 2) return `words${Math.min(count, 8)}`;
  const isMixed = /\d/.test(segment) && /[a-z]/.test(segment);
  return `${isMixed ? "mixed" : "word"}${sizeOf(segment.length)}`;
}

/** Every run of three to `most` characters, hashed as it grows. */
function emitGrams(group: FeatureGroup, kind: string, text: string, most: number, emit: Emit) {
  const start = startOf(kind);
  for (let at = 0; at + 3 <= text.length; at += 1) {
    let hash = start;
    const end = Math.min(at + most, text.length);
    for (let next = at; next < end; next += 1) {
      hash = extend(hash, text.charCodeAt(next));
      if (next >= at + 2) emit(group, endOf(hash), "");
    }
  }
}
