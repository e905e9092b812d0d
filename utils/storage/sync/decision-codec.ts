import { ByteReader, ByteWriter } from "./byte-stream";
import { codes, type SyncedDecision } from "./synced-decision";

/**
 * Decisions as columns of bytes, one page after the other: ids as differences (WordPress counts its
 * comments), facet and value as a byte, hours as differences, two bytes of the text's check. Then
 * deflated, which the columns of verdicts and hours take well. The layout's number comes first.
 */
const layout = 1;

type IdKind = 0 | 1 | 2;
const idKinds = { counted: 0, hex: 1, text: 2 } as const;
const noCheck = 0x80;
const mostGroups = 20_000;
/** In the year 3110; clocks have room for twelve hexadecimal digits of milliseconds. */
const mostHours = 10_000_000;

interface Group {
  readonly site: string;
  readonly post: string;
  readonly kind: IdKind;
  readonly decisions: readonly SyncedDecision[];
}

/** Bytes of any number of decisions; their order does not matter, and what comes back is sorted. */
export async function encodeDecisions(
  decisions: readonly SyncedDecision[],
): Promise<Uint8Array<ArrayBuffer>> {
  const groups = groupsOf(decisions);
  const sites = [...new Set(groups.map(({ site }) => site))];
  const out = new ByteWriter();
  out.number(sites.length);
  for (const site of sites) out.text(site);
  out.number(groups.length);
  let post = 0;
  for (const group of groups) {
    out.number(sites.indexOf(group.site));
    const counted = countOf(group.post);
    out.byte(group.kind * 2 + (counted === undefined ? 1 : 0));
    if (counted === undefined) out.text(group.post);
    else {
      out.difference(counted - post);
      post = counted;
    }
    out.number(group.decisions.length);
  }
  for (const group of groups) writeIds(out, group);
  const all = groups.flatMap((group) => group.decisions);
  for (const one of all) out.byte(codeOf(one) | (one.check === undefined ? noCheck : 0));
  let hours = 0;
  for (const one of all) {
    out.difference(one.hours - hours);
    hours = one.hours;
  }
  for (const { check } of all) if (check !== undefined) out.bytes(fromHex(check));
  const body = await pipe(out.finish(), new CompressionStream("deflate-raw"));
  return Uint8Array.from([layout, ...body]);
}

/** Undefined for anything that is not exactly one encoding of a layout that is known. */
export async function decodeDecisions(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SyncedDecision[] | undefined> {
  if (bytes[0] !== layout) return undefined;
  try {
    const from = new ByteReader(await pipe(bytes.slice(1), new DecompressionStream("deflate-raw")));
    const decisions = read(from);
    return from.isAtEnd ? decisions : undefined;
  } catch {
    return undefined;
  }
}

function read(from: ByteReader): SyncedDecision[] {
  const sites = Array.from({ length: bounded(from.number()) }, () => from.text());
  let post = 0;
  const groups = Array.from({ length: bounded(from.number()) }, () => {
    const site = sites[from.number()] ?? unknown();
    const form = from.byte();
    const isText = form % 2 === 1;
    if (!isText) post += from.difference();
    const name = isText ? from.text() : String(post);
    return { site, post: name, kind: Math.floor(form / 2), length: bounded(from.number()) };
  });
  const named = groups.flatMap((group) =>
    readIds(from, group.kind, group.length).map((comment) => ({ ...group, comment })),
  );
  const forms = named.map(() => from.byte());
  let hours = 0;
  const times = named.map(() => {
    hours += from.difference();
    return hours >= 0 && hours <= mostHours ? hours : unknown();
  });
  return named.map(({ site, post: name, comment }, at) => {
    const form = forms[at] ?? 0;
    const [facet, value] = codes[form & ~noCheck] ?? unknown();
    const check = (form & noCheck) === 0 ? { check: toHex(from.bytes(2)) } : {};
    return { site, post: name, comment, facet, value, hours: times[at] ?? 0, ...check };
  });
}

function groupsOf(decisions: readonly SyncedDecision[]): Group[] {
  const byPage = Map.groupBy(decisions, (one) =>
    JSON.stringify([one.site, one.post, kindOf(one.comment)]),
  );
  const groups = [...byPage.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { site, post } = first;
    return [{ site, post, kind: kindOf(first.comment), decisions: all.toSorted(byComment) }];
  });
  return groups.sort(
    (a, b) =>
      (a.site < b.site ? -1 : a.site > b.site ? 1 : 0) ||
      (countOf(a.post) ?? -1) - (countOf(b.post) ?? -1) ||
      (a.post < b.post ? -1 : a.post > b.post ? 1 : 0) ||
      a.kind - b.kind,
  );
}

function byComment(a: SyncedDecision, b: SyncedDecision): number {
  const difference = (countOf(a.comment) ?? 0) - (countOf(b.comment) ?? 0);
  if (difference !== 0) return difference;
  if (a.comment !== b.comment) return a.comment < b.comment ? -1 : 1;
  return codeOf(a) - codeOf(b);
}

function writeIds(out: ByteWriter, { kind, decisions }: Group): void {
  let last = 0;
  for (const { comment } of decisions) {
    if (kind === idKinds.counted) {
      const id = countOf(comment) ?? 0;
      out.number(id - last);
      last = id;
    } else if (kind === idKinds.hex) {
      out.number(comment.length / 2);
      out.bytes(fromHex(comment));
    } else {
      out.text(comment);
    }
  }
}

function readIds(from: ByteReader, kind: number, length: number): string[] {
  let last = 0;
  return Array.from({ length }, () => {
    if (kind === idKinds.hex) return toHex(from.bytes(from.number()));
    if (kind === idKinds.text) return from.text();
    if (kind !== idKinds.counted) unknown();
    last += from.number();
    return String(last);
  });
}

function kindOf(comment: string): IdKind {
  if (countOf(comment) !== undefined) return idKinds.counted;
  return /^(?:[0-9a-f]{2})+$/.test(comment) ? idKinds.hex : idKinds.text;
}

/** The number that a text writes in the one usual way. "007" is a text. */
function countOf(text: string): number | undefined {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
}

function codeOf({ facet, value }: SyncedDecision): number {
  const code = codes.findIndex(([of, one]) => of === facet && one === value);
  return code === -1 ? unknown() : code;
}

function bounded(count: number): number {
  if (count > mostGroups) throw new RangeError("More than fits.");
  return count;
}

function unknown(): never {
  throw new RangeError("Not known to this version.");
}

function fromHex(text: string): number[] {
  return Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
