import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));

export interface ShippedPackage {
  /** Where it lies, such as "node_modules/preact". */
  readonly path: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly integrity: string | undefined;
  readonly hasInstallScript: boolean;
}

/** What is not for development only: it may end up in what people install. By path. */
export function listShipped(): ShippedPackage[] {
  const lock: { readonly packages: Readonly<Record<string, Partial<Locked>>> } = JSON.parse(
    readFileSync(join(project, "package-lock.json"), "utf8"),
  );
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, { version = "", license = "", integrity, hasInstallScript }]) => ({
      path,
      version,
      license,
      integrity,
      hasInstallScript: hasInstallScript === true,
    }));
}

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
}

/** The licence's own words for a notice (its Exhibit A). */
const mpl =
  "This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of\n" +
  "the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.";

/**
 * All packages that are shipped, with their licences, as one text: in full, but for the MPL, which
 * is taken wherever it is one of those offered. It asks for a notice, and for the place of the source
 * (3.2), and its sixteen thousand letters would be a hundredth of what people install.
 */
export function writeLicences(): string {
  const shipped = listShipped();
  const list = shipped.map(
    ({ path, version, license }) => `${nameOf(path)} ${version}: ${license}`,
  );
  const texts = new Map<string, string[]>();
  for (const one of shipped) {
    const text = /\bMPL-2\.0\b/.test(one.license) ? mplNotice(one.path) : readLicence(one.path);
    texts.set(text, [...(texts.get(text) ?? []), nameOf(one.path)]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join(", ")}\n\n${text}`);
  const head = `Threadkeeper contains work of others, under these licences:\n\n${list.join("\n")}`;
  return `${[head, ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function mplNotice(path: string): string {
  const { author, repository } = JSON.parse(
    readFileSync(join(project, path, "package.json"), "utf8"),
  ) as {
    readonly author: string | { readonly name: string };
    readonly repository: { url: string };
  };
  const source = repository.url.replace(/^git(?:\+https)?:/, "https:").replace(/\.git$/, "");
  const by = typeof author === "string" ? author.replace(/\s*[<(].*$/, "") : author.name;
  return `By ${by} and contributors. Its source: ${source}\n\n${mpl}`;
}

/** Throws where a package brings none: then somebody has to find out. */
function readLicence(path: string): string {
  const folder = join(project, path);
  const names = readdirSync(folder).filter((name) => /^licen[cs]e(?:-mit)?(?:\.\w+)?$/i.test(name));
  const [name] = names.sort();
  if (name === undefined) throw new Error(`${path} brings no licence.`);
  return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}
