import * as z from "zod/mini";
import type { LinkListInfo } from "@/utils/core/link-list";

/** The name of the port over which our settings hand a list to the background. */
export const listImportPort = "list-import";

/**
 * Settings → background: what the list is called, or where it is to be fetched; then, for a file,
 * its parts, each after the answer to the one before. Closing the port cancels everything.
 */
export type ListImportMessage =
  | { readonly type: "file"; readonly name: string }
  | { readonly type: "fetch"; readonly url: string }
  | { readonly type: "part"; readonly text: string }
  | { readonly type: "end" };

export type ListImportAnswer =
  | { readonly type: "progress"; readonly lines: number; readonly units: number }
  | { readonly type: "done"; readonly info: LinkListInfo }
  /** Nothing was changed. `line` counts from 1, and is 0 for the whole. */
  | { readonly type: "broken"; readonly line: number; readonly why: string; readonly text: string }
  | { readonly type: "failed"; readonly why: ListImportFailure };

export type ListImportFailure =
  | "not-allowed"
  | "unreachable"
  | "refused"
  | "too-large"
  | "not-stored"
  | "malformed";

const schema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("file"), name: z.string().check(z.maxLength(300)) }),
  z.strictObject({
    type: z.literal("fetch"),
    url: z.string().check(z.maxLength(2_048), z.regex(/^https?:\/\//)),
  }),
  z.strictObject({ type: z.literal("part"), text: z.string().check(z.maxLength(2_000_000)) }),
  z.strictObject({ type: z.literal("end") }),
]);

export function parseListImport(raw: unknown): ListImportMessage | undefined {
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
