import type { FeatureSink } from "./feature-sink";
import { dot, lastUnit, slash } from "./last-unit";
import { addGrams, addWords, gramStarts } from "./link-grams";
import { endOf, extend, extendText, hashText, startOf } from "./link-hash";
import type { LinkParts } from "./link-parts";

/** Attackers pad paths; the beginning and the end tell. */
const longestPath = 160;
const longestGrams = 80;
const longestQuery = 300;
const longestSegment = 24;
const longestRow = 5;

const shapeStart = startOf("p:");
const rowStart = startOf("row:");
const lastStart = startOf("last:");
const segmentStart = startOf("seg=");
const endingStart = startOf("end=");
const queryStart = startOf("q=");
const mailSlot = hashText("mail");
const pathStarts = gramStarts("p", "g");

/** What stands after the host: words, letters, forms of segments, names of parameters. */
export function addPath({ path, query, hash }: LinkParts, sink: FeatureSink): void {
  const half = longestPath / 2;
  const short = path.length > longestPath ? path.slice(0, half) + path.slice(-half) : path;
  sink.begin("path", short);
  if (short.length > 1) {
    addSegments(sink);
    addWords(pathStarts, sink);
    addGrams(pathStarts, 4, sink, Math.min(short.length, longestGrams));
    const at = lastUnit(short, dot);
    if (at >= 0 && short.length - at < 8 && at > lastUnit(short, slash)) {
      sink.addWord(endOf(extendText(endingStart, short.slice(at + 1))), at, short.length);
    }
  }
  if (query !== "") {
    sink.begin("path", query.length > longestQuery ? query.slice(0, longestQuery) : query);
    addParameters(sink);
  }
  if (path.includes("@") || hash.includes("@") || query.includes("@") || query.includes("%40")) {
    sink.add(mailSlot);
  }
}

function addSegments(sink: FeatureSink): void {
  const { units, length } = sink;
  let shape = 0;
  let row = rowStart;
  let segments = 0;
  for (let from = 0; from < length; ) {
    let to = from;
    while (to < length && units[to] !== slash) to += 1;
    if (to > from) {
      shape = segmentShape(units, from, to);
      sink.add(endOf(extend(shapeStart, shape)));
      let segment = segmentStart;
      const end = Math.min(to, from + longestSegment);
      for (let at = from; at < end; at += 1) segment = extend(segment, units[at] ?? 0);
      sink.add(endOf(segment));
      segments += 1;
      // The shapes so far, in their order: "word/hexadecimal/word.ending".
      row = extend(row, shape);
      if (segments <= longestRow) sink.add(endOf(row));
    }
    from = to + 1;
  }
  const last = extend(lastStart, shape);
  sink.add(endOf(last));
  if (units[length - 1] === slash) sink.add(endOf(extend(last, slash)));
}

/** How a segment is written: its kind (number, hexadecimal, words, mixed, word) and its size. */
function segmentShape(units: Uint16Array, from: number, to: number): number {
  let digits = 0;
  let hexes = 0;
  let joints = 0;
  for (let at = from; at < to; at += 1) {
    const code = units[at] ?? 0;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 97 && code <= 102) hexes += 1;
    else if (code === 45 || code === 95 || code === 43) joints += 1;
  }
  const length = to - from;
  if (digits === length) return 100 + Math.min(length, 9);
  if (length > 15 && digits > 0 && digits + hexes + joints === length) return 200;
  if (joints > 1) return 300 + Math.min(joints, 8);
  const size = length < 12 ? length >> 1 : Math.min(6 + ((length - 12) >> 3), 14);
  return (digits > 0 ? 400 : 500) + size;
}

/** Names of parameters. */
function addParameters(sink: FeatureSink): void {
  const { units, length } = sink;
  let hash = queryStart;
  let start = 1;
  let isName = true;
  for (let at = 1; at <= length; at += 1) {
    const code = at < length ? (units[at] ?? 0) : 38;
    if (code === 38 || (code === 61 && isName)) {
      if (isName && at > start) sink.addWord(endOf(hash), start, at);
      isName = code === 38;
      start = at + 1;
      hash = queryStart;
    } else if (isName) {
      hash = extend(hash, code);
    }
  }
}
