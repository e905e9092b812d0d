import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "@/test/e2e/support/run-process";
import { findRequirements, type Theme } from "./requirements";
import { type MariaDb, startMariaDb } from "./start-mariadb";
import { type PhpServer, startPhp } from "./start-php";

export interface WordPressUser {
  readonly name: string;
  readonly password: string;
}

export interface WordPress {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  /** WordPress's own version: "6.1.9". */
  readonly version: string;
  readonly articleUrl: string;
  readonly otherArticleUrl: string;
  /** Ids that WordPress gave to the comments of site/comments.json, by their keys. */
  readonly comments: Readonly<Record<string, number>>;
  readonly users: Readonly<Record<"admin" | "editor" | "reader", WordPressUser>>;
  /** The end of what PHP and WordPress logged. */
  log(): string;
  /** Ends every process and removes every file; may be called twice. */
  stop(): Promise<void>;
}

interface Seeded {
  readonly version: string;
  readonly articlePath: string;
  readonly otherArticlePath: string;
  readonly comments: Readonly<Record<string, number>>;
}

const site = fileURLToPath(new URL("./site/", import.meta.url));

/**
 * Starts a real WordPress with a private MariaDB, in a temporary folder and on loopback only. It
 * holds an article with ten visible comments (site/article.html, site/comments.json), a second
 * article, and three users. Takes about five seconds.
 *
 * Throws where a package is missing (the error names it) and where a server does not start; nothing
 * is left behind then either.
 *
 * Example: `const wordpress = await startWordPress({ theme: "twentytwentyone" })`.
 */
export async function startWordPress({ theme }: { readonly theme: Theme }): Promise<WordPress> {
  const requirements = findRequirements(theme);
  // Short, because the path of a socket may have 108 bytes at the most.
  const folder = await mkdtemp(join(tmpdir(), "tk-wp-"));
  const running: (MariaDb | PhpServer)[] = [];
  const stop = async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [database] = await Promise.all([
      startMariaDb(requirements, folder),
      copySite(requirements.wordpress, folder),
    ]);
    running.push(database);
    const env = { WORDPRESS_SOCKET: database.socket, WORDPRESS_URL: "http://127.0.0.1" };
    const { php } = requirements;
    const settings = phpSettings(folder);
    const seeded = await seed(php, settings, folder, { ...env, WORDPRESS_THEME: theme });
    const server = await startPhp({ php, settings, folder, router: join(site, "router.php"), env });
    running.push(server);
    return describe(server, seeded, stop);
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** A copy, for PHP follows links: WordPress would take the package's folder for its own. */
async function copySite(from: string, folder: string): Promise<void> {
  const to = join(folder, "wordpress");
  await runToEnd("cp", ["-RL", from, to]);
  await mkdir(join(to, "wp-content/mu-plugins"), { recursive: true });
  await mkdir(join(folder, "tmp"));
  await copyFile(join(site, "wp-config.php"), join(to, "wp-config.php"));
  await copyFile(join(site, "local-only.php"), join(to, "wp-content/mu-plugins/local-only.php"));
}

function phpSettings(folder: string): string[] {
  const settings = {
    display_errors: "0",
    log_errors: "1",
    "opcache.enable_cli": "1",
    sendmail_path: "true",
    sys_temp_dir: join(folder, "tmp"),
    upload_tmp_dir: join(folder, "tmp"),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
}

async function seed(
  php: string,
  settings: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Seeded> {
  const script = join(site, "seed.php");
  const output = await runToEnd(php, [...settings, script, join(folder, "wordpress")], env);
  return JSON.parse(output) as Seeded;
}

function describe(server: PhpServer, seeded: Seeded, stop: () => Promise<void>): WordPress {
  const user = (name: string) => ({ name, password: `${name}-secret` });
  return {
    url: server.url,
    version: seeded.version,
    articleUrl: server.url + seeded.articlePath,
    otherArticleUrl: server.url + seeded.otherArticlePath,
    comments: seeded.comments,
    users: { admin: user("admin"), editor: user("editor"), reader: user("reader") },
    log: server.tail,
    stop,
  };
}
