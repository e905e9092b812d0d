import * as z from "zod/mini";
import { type Setting, settingKinds } from "@/utils/core/setting";

/**
 * An export: JSON lines. The first is the header; then a line an event, a line a record that was set
 * aside, so that nothing that was ever kept is missing, and a line a setting. Events are as they are
 * stored, or (`people`: "numbered") a copy in which nobody is named, see `number-people.ts`.
 */
export interface ExportFile {
  readonly header: ExportHeader;
  /** One raw event each; newer versions included. */
  readonly events: readonly unknown[];
  readonly quarantined: readonly unknown[];
  readonly settings: readonly Setting[];
}

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());

const headerSchema = z.object({
  threadkeeper: z.literal("export"),
  v: z.literal(1),
  exportedAt: z.string().check(z.maxLength(40)),
  events: count,
  quarantined: count,
  /** Missing in files of before settings were part of them. */
  settings: z.optional(count),
  /** Missing where everything is as it was stored. */
  people: z.optional(z.literal("numbered")),
  /** Records that could not be numbered; they are only in a copy with names. */
  leftOut: z.optional(count),
  /** The key of the texts' hashes, base64: with it the decisions fit their texts on a new device. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  /** SHA-256 of everything after the header's line. */
  sha256: hex64,
});

const settingLine = z.object({
  setting: z.strictObject({ kind: z.enum(settingKinds), value: z.unknown() }),
});

export type ExportHeader = z.infer<typeof headerSchema>;

export type ReadExport =
  | { readonly ok: true; readonly file: ExportFile }
  | { readonly ok: false; readonly error: "not-an-export" | "newer" | "damaged" };

/** Puts a file together; `exportedAt` is ISO 8601. */
export async function writeExport(
  content: Omit<ExportFile, "header"> &
    Partial<Pick<ExportHeader, "people" | "leftOut">> & { readonly key: Uint8Array },
  exportedAt: string,
): Promise<string> {
  const { events, quarantined, settings, people, leftOut, key } = content;
  const lines = [
    ...events.map((event) => JSON.stringify({ event })),
    ...quarantined.map((record) => JSON.stringify({ quarantined: record })),
    ...settings.map((setting) => JSON.stringify({ setting })),
  ];
  const body = lines.map((line) => `${line}\n`).join("");
  const header: ExportHeader = {
    threadkeeper: "export",
    v: 1,
    exportedAt,
    events: events.length,
    quarantined: quarantined.length,
    settings: settings.length,
    ...(people === undefined ? {} : { people }),
    ...(leftOut === undefined ? {} : { leftOut }),
    key: btoa(String.fromCharCode(...key)),
    sha256: await sha256(body),
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/**
 * Reads a file and holds it against its header: a file that was cut off, edited or put together
 * from two says so, and nothing of it is taken. Never throws.
 */
export async function readExport(text: string): Promise<ReadExport> {
  const end = text.indexOf("\n");
  const first = parseJson(end === -1 ? text : text.slice(0, end));
  const header = headerSchema.safeParse(first);
  if (!header.success) {
    const known = z.object({ threadkeeper: z.literal("export"), v: z.int() }).safeParse(first);
    const isNewer = known.success && known.data.v > 1;
    return { ok: false, error: isNewer ? "newer" : "not-an-export" };
  }
  const body = end === -1 ? "" : text.slice(end + 1);
  if ((await sha256(body)) !== header.data.sha256) return { ok: false, error: "damaged" };
  const lines = body
    .split("\n")
    .filter((line) => line !== "")
    .map(parseJson);
  const events = lines.flatMap((line) => (isRecord(line) && "event" in line ? [line.event] : []));
  const quarantined = lines.flatMap((line) =>
    isRecord(line) && "quarantined" in line ? [line.quarantined] : [],
  );
  const settings = lines.flatMap((line) => {
    const parsed = settingLine.safeParse(line);
    return parsed.success ? [parsed.data.setting] : [];
  });
  const { data } = header;
  const isWhole =
    events.length === data.events &&
    quarantined.length === data.quarantined &&
    // Kinds of setting that this version does not know are counted there, and not read here.
    settings.length <= (data.settings ?? 0);
  if (!isWhole) return { ok: false, error: "damaged" };
  return { ok: true, file: { header: data, events, quarantined, settings } };
}

/** The bytes of a header's key. */
export function keyOf({ key }: ExportHeader): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(key), (unit) => unit.charCodeAt(0));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
