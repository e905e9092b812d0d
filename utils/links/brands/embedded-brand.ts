import type { HostParts } from "@/utils/links/host-parts";
import { type Brand, brandOfDomain } from "./brand";

/** "servicesaustralia.gov.au" has three. */
const mostLabels = 3;
const endings = "com|net|org|gov|co-uk|com-br|com-au|co-jp|io|me|us|de|fr|es|it|pl|nl|ca";
const hyphened = new RegExp(`^(?:www-|https?-)?([a-z\\d]{3,})-+(${endings})(?:-|$)`);

/**
 * The brand whose whole domain stands before somebody else's ending: "paypal.com.x.example",
 * "usps.com-track.example", "www-paypal-com.example".
 */
export function embeddedBrand({ subdomain, name }: HostParts): Brand | undefined {
  const labels = subdomain === "" ? [name] : [...subdomain.split(".").slice(-12), name];
  for (const [at, label] of labels.entries()) {
    const found = wholeAt(labels, at) ?? fromHyphens(label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest known domain that begins at a label; its last label may go on after a hyphen. */
function wholeAt(labels: readonly string[], at: number): Brand | undefined {
  for (let length = Math.min(mostLabels, labels.length - at); length > 1; length -= 1) {
    const before = labels.slice(at, at + length - 1).join(".");
    const last = labels[at + length - 1] ?? "";
    const cut = last.split("-")[0] ?? last;
    const found = copyable(`${before}.${last}`, 2) ?? copyable(`${before}.${cut}`, 3);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromHyphens(label: string): Brand | undefined {
  const [, name, ending] = hyphened.exec(label) ?? [];
  const brand = copyable(`${name}.${ending?.replace("-", ".")}`, 3);
  return brand?.weight === "everyday" ? undefined : brand;
}

/** A first label shorter than `least` is chance. */
function copyable(domain: string, least: number): Brand | undefined {
  return domain.indexOf(".") >= least ? brandOfDomain(domain) : undefined;
}
