import * as z from "zod/mini";

const schema = z.array(z.string());

/** A stored list of names (keys, ids, segments); undefined for anything else. */
export function namesIn(raw: unknown): readonly string[] | undefined {
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
