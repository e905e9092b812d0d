import * as v from "valibot";

const schema = v.array(v.string());

/** A stored list of names (keys, ids, segments); undefined for anything else. */
export function namesIn(raw: unknown): readonly string[] | undefined {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}
