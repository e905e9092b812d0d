import { readInner } from "./read-inner";
import { wrapperRows } from "./wrappers";

interface Wrapper {
  readonly path: string;
  readonly places: readonly string[];
}

/** Wrappers by host; a host that stands for its subdomains too begins with a dot. */
const byHost = new Map<string, Wrapper[]>();
for (const row of wrapperRows.trim().split("\n")) {
  const [host = "", path = "/", ...places] = row.split(" ");
  byHost.set(host, [...(byHost.get(host) ?? []), { path, places }]);
}

/** Parameters that carry an address in redirectors nobody has listed. */
const usual = [
  "url",
  "u",
  "redirect",
  "redirect_url",
  "target",
  "dest",
  "destination",
  "goto",
  "to",
];

const holdsAddress =
  /https?(?::|%3a|%253a|-3a)|aHR0c|SFRUU|68747470|www\.|\/\/|%2f%2f|^\/amp\/|\/[cv]\/|script:|script%3a|data(?::|%3a)|domain=/i;

/**
 * The addresses that a redirector carries, most likely first: of a listed one at its own places, of
 * any other only where its path says "redirect".
 *
 * Example: "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example" → "https://a.example".
 */
export function innerAddresses(url: URL): string[] {
  // Most addresses hold no other: seen at a glance.
  if (!holdsAddress.test(url.pathname) && !holdsAddress.test(url.search)) return [];
  const found: string[] = [];
  const take = (value: string | null | undefined) => {
    const inner = value == null ? undefined : readInner(value);
    if (inner !== undefined) found.push(inner);
  };
  for (const { path, places } of wrappersOf(url.hostname)) {
    if (!url.pathname.startsWith(path)) continue;
    for (const place of places) take(valueAt(url, path, place));
  }
  if (found.length > 0) return found;
  // "/redirect?url=…", "/out.php?u=…": written by many sites, listed by none.
  if (
    /\/(?:redirect|redir|out|outgoing|away|goto|leaving|exit|click|link)(?:\.\w+)?\/?$/i.test(
      url.pathname,
    )
  ) {
    for (const name of usual) take(url.searchParams.get(name));
  }
  return found;
}

function wrappersOf(host: string): readonly Wrapper[] {
  const labels = host.split(".");
  const found: Wrapper[] = [...(byHost.get(host) ?? [])];
  for (let at = 0; at < labels.length - 1 && at < 6; at += 1) {
    const rest = labels.slice(at).join(".");
    found.push(...(byHost.get(`.${rest}`) ?? []));
    // "google.co.uk" and "google.de" stand as "google.*".
    for (const start of at === 0 ? ["", "."] : ["."]) {
      for (const take of [1, 2]) {
        const base = labels.slice(at, labels.length - take).join(".");
        if (base !== "") found.push(...(byHost.get(`${start}${base}.*`) ?? []));
      }
    }
  }
  return found;
}

/** What stands at a place: see wrappers.ts for how places are written. */
function valueAt(url: URL, path: string, place: string): string | null {
  const rest = url.pathname.slice(path.length) + url.search;
  switch (place) {
    case "?":
      return url.search.slice(1) || /\?(.*)$/.exec(rest)?.[1] || null;
    case "/":
      return withScheme(rest, "http");
    case "/s":
      return withScheme(rest, "https");
    case "/2":
      // "20240101000000/https://…", the Internet Archive's.
      return rest.replace(/^[\d*]+[a-z_]*\//, "");
    case "__":
      return /^(.*?)__;/.exec(rest)?.[1] ?? rest;
    case "___":
      return /^(.*?)___\./.exec(rest)?.[1] ?? rest;
    default:
      return url.searchParams.get(place);
  }
}

function withScheme(rest: string, scheme: string): string {
  return /^https?:/i.test(rest) ? rest : `${scheme}://${rest}`;
}
