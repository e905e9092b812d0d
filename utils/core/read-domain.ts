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
  if (!/^https?:$/.test(protocol) || hostname.length > 253) return undefined;
  if (!hostname.includes(".") && !hostname.startsWith("[")) return undefined;
  return /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(hostname)
    ? hostname.replace(/^www\./, "")
    : undefined;
}
