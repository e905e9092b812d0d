/** What a line of a list says. */
export type ListLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "version"; readonly version: string }
  /** `names` are hosts, or hosts with paths; each blocks, or with `isException` allows. */
  | {
      readonly kind: "entries";
      readonly names: readonly string[];
      readonly isException: boolean;
    }
  /** A rule about something else than whole hosts and addresses. */
  | { readonly kind: "skipped" }
  | { readonly kind: "broken"; readonly why: ListProblem };

export type ListProblem = "binary" | "markup" | "too-long" | "no-host" | "unknown";

const longestLine = 8_192;
const nothing: ListLine = { kind: "nothing" };
const skipped: ListLine = { kind: "skipped" };
const plainHost = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_-])?(?:\.[a-z0-9_-]+)+\.?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const binary = /[\x00-\x08\x0e-\x1f\ufffd]/;
const hostsLine =
  /^(?:0\.0\.0\.0|127\.0\.0\.1|255\.255\.255\.255|::1?|fe80::1(?:%\w+)?|ff0\d::\d)\s+(.+)$/;
const versionLine = /^[!#]\s*(?:version|last[ -]modified|updated|date)\s*[:=]\s*(\S.{0,60})/i;
/** Names of hosts files that mean the machine itself. */
const ownNames =
  /^(?:localhost(?:\.localdomain)?|local|broadcasthost|ip6-\w+|0\.0\.0\.0|127\.0\.0\.1|::1?)$/;
/** Options under which a host rule is still about the whole host. */
const wholeHost = /^(?:all|doc|document|popup|important|3p|third-party|~third-party)$/;

/**
 * Reads one line of a hosts file, a list of domains, a list of addresses, or of filters in the
 * syntax of uBlock Origin, whichever it is.
 *
 * Example: "||evil.example^" → entries ["evil.example"]; "@@||ok.evil.example^" is an exception.
 */
export function readListLine(raw: string): ListLine {
  if (raw.length > longestLine) return broken("too-long");
  const line = raw.trim();
  if (line === "") return nothing;
  if (binary.test(line)) return broken("binary");
  const start = line.charAt(0);
  if (start === "!" || start === "[" || (start === "#" && !/^#[@?$]?#/.test(line))) {
    const version = versionLine.exec(line)?.[1]?.trim();
    return version === undefined ? nothing : { kind: "version", version };
  }
  if (start === "<") return broken("markup");
  const isException = line.startsWith("@@");
  if (isException || line.startsWith("||"))
    return readFilter(isException ? line.slice(2) : line, isException);
  if (/#[@?$]?#|\$\$|^\/.*\/$|^[/|*&?.=_-]|\$[\w~]/.test(line)) return readOddLine(line);
  const lower = line.toLowerCase();
  const hosts = hostsLine.exec(lower)?.[1];
  if (hosts !== undefined) return readHosts(hosts);
  if (/^https?:\/\//.test(lower)) return readAddress(line);
  const name = lower.replace(/\s+#.*$/, "");
  return hostEntry(name);
}

function broken(why: ListProblem): ListLine {
  return { kind: "broken", why };
}

function entry(name: string, isException = false): ListLine {
  return { kind: "entries", names: [name], isException };
}

/** ".example.com" and "*.example.com" are domains; anything else of that kind is no host rule. */
function readOddLine(line: string): ListLine {
  const domain = /^(?:\*\.|\.)([\w.-]+)$/.exec(line)?.[1]?.toLowerCase();
  return domain !== undefined && plainHost.test(domain) ? entry(trimDot(domain)) : skipped;
}

function readFilter(line: string, isException: boolean): ListLine {
  if (!line.startsWith("||")) return skipped;
  const [rule = "", options] = line.slice(2).split("$", 2);
  const isWhole = (options ?? "all").split(",").every((option) => wholeHost.test(option));
  const name = rule.toLowerCase().replace(/\^?\|?$/, "");
  if (!isWhole || /[*^|]/.test(name) || name === "") return skipped;
  if (name.includes("/")) {
    const read = readAddress(`http://${name}`);
    return read.kind === "entries" ? { ...read, isException } : skipped;
  }
  const read = hostEntry(name);
  return read.kind === "entries" ? { ...read, isException } : read;
}

function readHosts(written: string): ListLine {
  const names: string[] = [];
  for (const name of written.replace(/\s*#.*$/, "").split(/\s+/)) {
    if (name === "" || ownNames.test(name)) continue;
    const read = hostEntry(name);
    if (read.kind !== "entries") return read;
    names.push(...read.names);
  }
  return names.length === 0 ? nothing : { kind: "entries", names, isException: false };
}

function readAddress(written: string): ListLine {
  if (!URL.canParse(written)) return broken("no-host");
  const { hostname, pathname, search } = new URL(written);
  if (hostname === "") return broken("no-host");
  return entry(pathname === "/" && search === "" ? hostname : `${hostname}${pathname}${search}`);
}

function hostEntry(written: string): ListLine {
  if (plainHost.test(written)) return entry(trimDot(written));
  if (/\s/.test(written)) return broken("unknown");
  // International names, and addresses of numbers.
  const address = `http://${written.replace(/^\[?([0-9a-f:]+:[0-9a-f:.]+)\]?$/, "[$1]")}/`;
  if (/[/?#@%\\]/.test(written) || !URL.canParse(address)) return broken("no-host");
  const { hostname } = new URL(address);
  if (hostname.includes("..")) return broken("no-host");
  return hostname.includes(".") || hostname.startsWith("[") ? entry(hostname) : broken("no-host");
}

function trimDot(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
