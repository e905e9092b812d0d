import type { HostParts } from "@/utils/links/host-parts";
import { type Brand, brandOfDomain } from "./brand";

const endings = "com|net|org|gov|co-uk|com-br|de|fr|es|it|pl|ca";
const hyphened = new RegExp(`^(?:www-|https?-)?([a-z\\d]{3,})-+(${endings})(?:-|$)`);

/**
 * The brand whose whole domain stands before somebody else's ending: "paypal.com.x.example",
 * "usps.com-track.example", "www-paypal-com.example".
 */
export function embeddedBrand({ subdomain, name }: HostParts): Brand | undefined {
  const labels = subdomain === "" ? [name] : [...subdomain.split(".").slice(-12), name];
  for (const [at, label] of labels.entries()) {
    const rest = labels.slice(at, at + 3);
    const found =
      (rest.length > 2 ? copyable(rest.join(".")) : undefined) ??
      copyable(rest.slice(0, 2).join(".")) ??
      copyable(`${rest[0] ?? ""}.${rest[1]?.split("-")[0] ?? ""}`) ??
      fromHyphens(label);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromHyphens(label: string): Brand | undefined {
  const [, name, ending] = hyphened.exec(label) ?? [];
  const brand = copyable(`${name}.${ending?.replace("-", ".")}`);
  return brand?.weight === "everyday" ? undefined : brand;
}

/** Two letters before the dot are chance: "vk.com" may be the end of anything. */
function copyable(domain: string): Brand | undefined {
  return domain.indexOf(".") > 2 ? brandOfDomain(domain) : undefined;
}
