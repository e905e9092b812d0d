import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "@/test/e2e/support/run-process";

const version = "6.5";
/** WordPress's files without a database, as the npm registry has them; 158 MB, so never by `npm ci`. */
const source = "@wp-playground/wordpress-builds@0.9.19";
const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));

/**
 * The folder of a WordPress newer than Debian's, with the theme Twenty Twenty-Four. It is
 * fetched the first time (about half a minute) and kept in artifacts/.
 *
 * Throws where npm cannot reach its registry, or tar or unzip is missing.
 */
export async function fetchNewerCore(): Promise<string> {
  const target = join(artifacts, `wordpress-${version}`);
  if (existsSync(join(target, "wp-settings.php"))) return target;
  await mkdir(artifacts, { recursive: true });
  const folder = await mkdtemp(join(artifacts, "fetch-"));
  try {
    const names = await runToEnd("npm", ["pack", source, "--silent", "--pack-destination", folder]);
    const archive = join(folder, names.trim().split("\n").at(-1) ?? "");
    const code = `package/src/wordpress/wp-${version}.zip`;
    const assets = `package/public/wp-${version}`;
    await runToEnd("tar", ["-xzf", archive, "-C", folder, code, assets]);
    const made = join(folder, "made");
    await runToEnd("unzip", ["-q", join(folder, code), "-d", made]);
    // Scripts, styles and pictures are kept apart from PHP there.
    await cp(join(folder, assets), made, { recursive: true, force: false });
    await rename(made, target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
