import { accessSync, constants, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a person named on the command line. `error` is set where it cannot be read at all. */
export type ScanTarget =
  | { readonly given: string; readonly kind: "file"; readonly path: string }
  | { readonly given: string; readonly kind: "url"; readonly url: URL }
  | { readonly given: string; readonly kind: "error"; readonly error: string };

/**
 * Reads one FILE_OR_URL. Addresses begin with http:// or https://; file: addresses and everything
 * else are files.
 *
 * Example: `scanTarget("saved.html")` is a file, or an error that says there is none.
 */
export function scanTarget(given: string): ScanTarget {
  if (/^https?:/i.test(given)) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    return url === undefined
      ? { given, kind: "error", error: "Not a valid address." }
      : { given, kind: "url", url };
  }
  try {
    const path = /^file:/i.test(given) ? fileURLToPath(given) : given;
    if (!statSync(path).isFile()) return { given, kind: "error", error: "Not a file." };
    accessSync(path, constants.R_OK);
    return { given, kind: "file", path };
  } catch (cause) {
    return { given, kind: "error", error: whyUnreadable(cause) };
  }
}

function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file.";
  if (code === "EACCES") return "The file may not be read.";
  return cause instanceof Error ? cause.message : String(cause);
}
