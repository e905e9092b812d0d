import { danger, type LinkSign, noSigns } from "./link-sign";
import { isWeb, type LinkTarget } from "./read-target";

/** Schemes that run, carry or fetch something instead of opening a site. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "javascript:": "link_scheme_script",
    "vbscript:": "link_scheme_script",
    "data:": "link_scheme_data",
    "blob:": "link_scheme_data",
    "filesystem:": "link_scheme_data",
    "file:": "link_scheme_file",
    "smb:": "link_scheme_file",
    "intent:": "link_scheme_program",
    "search-ms:": "link_scheme_program",
    "search:": "link_scheme_program",
    "jar:": "link_scheme_program",
    "view-source:": "link_scheme_program",
    "shell:": "link_scheme_program",
  }),
);
/** Links that pages write where they want a button; they do nothing. */
const idle = /^\s*javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;)?\s*;?\s*$/i;

/** What is wrong with a link's scheme, after parsing as a browser does (`ja\tvascript:` is one). */
export function schemeSigns(target: LinkTarget): readonly LinkSign[] {
  const { scheme, href } = target;
  if (isWeb(scheme)) return noSigns;
  if (scheme.startsWith("ms-") || scheme === "ms:") {
    return [danger("link_scheme_program", scheme.slice(0, -1))];
  }
  const id = reasons.get(scheme);
  if (id === undefined || (scheme === "javascript:" && idle.test(href))) return noSigns;
  return [danger(id, scheme.slice(0, -1))];
}
