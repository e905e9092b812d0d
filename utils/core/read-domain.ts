import { isSiteName } from "./site-name";

/**
 * The domain that somebody means who writes one: pasted addresses, "*." and filter syntax are taken
 * as they are meant. Undefined where it is none.
 *
 * Example: "https://www.Otter.example/deals" → "otter.example".
 */
export function readDomain(written: string): string | undefined {
  const plain = written.trim().replace(/^\|\|/, "").replace(/\^$/, "").replace(/^\*\./, "");
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(plain) ? plain : `http://${plain}`;
  if (plain === "" || /\s/u.test(plain) || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  if (!hostname.includes(".") && !hostname.startsWith("[")) return undefined;
  return isSiteName(hostname) ? hostname.replace(/^www\./, "") : undefined;
}
