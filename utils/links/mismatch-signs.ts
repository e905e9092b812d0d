import { brandOfDomain } from "./brands/brand";
import { caution, danger, type LinkSign, noSigns } from "./link-sign";
import { ownerOf } from "./owner-of";
import { isWeb, type LinkTarget, readTarget } from "./read-target";
import { isShortener } from "./shorteners";
import { shownHost } from "./shown-host";

/**
 * The text names one owner and the link opens another's site. A text that names the site on the
 * way is honest only if it shows the way itself, as a copied address does.
 */
export function mismatchSigns(
  text: string,
  hops: readonly LinkTarget[],
  last: LinkTarget,
): readonly LinkSign[] {
  if (text === "" || !(isWeb(last.scheme) || last.scheme === "ftp:")) return noSigns;
  const shown = shownHost(text);
  if (shown === undefined) return noSigns;
  const said = readTarget(`http://${shown.host}/`);
  const owner = said.owner ?? ownerOf(shown.host);
  // A short name in the text may well lead there.
  if (owner === undefined || isShortener(said.host) || isSame(last, said, owner)) return noSigns;
  const isOnTheWay = hops.some((hop) => isSame(hop, said, owner));
  if (isOnTheWay && showsTheWay(text, hops[0]?.href ?? "", last)) return noSigns;
  if (isShortener(last.host)) return [caution("link_mismatch_short", said.shownHost, last.host)];
  const isPlain = shown.isWhole || brandOfDomain(owner) !== undefined;
  return [(isPlain ? danger : caution)("link_mismatch", said.shownHost, last.shownHost)];
}

function isSame(hop: LinkTarget, said: LinkTarget, owner: string): boolean {
  return hop.owner === owner || hop.host === said.host;
}

/** The text is the address itself, shortened perhaps, or tells where it ends. */
function showsTheWay(text: string, href: string, last: LinkTarget): boolean {
  const bare = (address: string) => address.trim().replace(/^[a-z]+:\/\/|(?:…|\.\.\.)$/gi, "");
  const shown = bare(text);
  return (/[/?]./.test(shown) && bare(href).startsWith(shown)) || text.includes(last.shownHost);
}
