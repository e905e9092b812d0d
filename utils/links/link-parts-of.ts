import type { LinkParts } from "@/utils/model/link-parts";
import { brandMarks } from "./brands/brand-marks";
import { type HostParts, hostParts } from "./host-parts";

/** Takes an address apart for the model, with what the brand map says of it. */
export function linkPartsOf(url: URL, host: HostParts = hostParts(url.hostname)): LinkParts {
  const { subdomain, name, suffix, isLent } = host;
  const path = decode(url.pathname).toLowerCase();
  return {
    subdomain,
    name,
    suffix,
    isLent,
    port: url.port,
    path,
    query: url.search.toLowerCase(),
    hash: url.hash,
    marks: brandMarks(subdomain, name, path),
  };
}

function decode(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray "%" is read as it stands.
    return path;
  }
}
