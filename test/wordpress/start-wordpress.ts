import { readFileSync } from "node:fs";
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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

/** An article, seen from outside. */
export interface Article {
  readonly post: number;
  readonly url: string;
  /** Ids that WordPress gave to the comments of site/comments.json, by their keys. */
  readonly comments: Readonly<Record<string, number>>;
}

/** An article with many comments, as the database has them. */
export interface Thread {
  readonly post: number;
  readonly url: string;
  readonly comments: readonly {
    readonly id: number;
    /** 0 for a comment that is nobody's reply. */
    readonly parent: number;
    readonly author: string;
    readonly text: string;
  }[];
}

export interface WordPress {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  /** WordPress's own version: "6.1.9". */
  readonly version: string;
  /** The temporary folder of all its files. */
  readonly folder: string;
  readonly users: Readonly<Record<"admin" | "editor" | "author" | "reader", WordPressUser>>;
  /**
   * Publishes site/article.html with the ten visible comments (and one that is held) of
   * site/comments.json. Each call makes a new article with new ids.
   */
  addArticle(): Promise<Article>;
  /** Publishes an article with so many nested comments, and tells what the database has. */
  addThread(count: number): Promise<Thread>;
  /** Changes WordPress's own settings, such as `{ comments_per_page: 20 }`. */
  setOptions(options: Readonly<Record<string, string | number>>): Promise<void>;
  /** What the database says of a comment: "1", "0", "spam" or "trash", and its text. */
  readComment(id: number): Promise<{ readonly status: string; readonly content: string }>;
  /** Makes an application password for a user, in groups of four as it is shown once. */
  addPassword(name: keyof WordPress["users"]): Promise<string>;
  /** What the site was asked for, in order: "GET /one-alarm-centre/". */
  requests(): string[];
  /** The end of what PHP and WordPress logged. */
  log(): string;
  /** Ends every process and removes every file; may be called twice. */
  stop(): Promise<void>;
}

export interface WordPressChoice {
  readonly theme: Theme;
  /** Folder of an unpacked WordPress; Debian's where left out. */
  readonly core?: string;
}

const site = fileURLToPath(new URL("./site/", import.meta.url));

/**
 * Starts a real WordPress with a private MariaDB, in a temporary folder and on loopback only, with
 * four users and no article. Takes about five seconds.
 *
 * Throws where a package is missing (the error names it) and where a server does not start; nothing
 * is left behind then either.
 *
 * Example: `const wordpress = await startWordPress({ theme: "twentytwentyone" })`.
 */
export async function startWordPress({ theme, core }: WordPressChoice): Promise<WordPress> {
  const requirements = findRequirements(theme, core);
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
    const { php } = requirements;
    const settings = phpSettings(folder);
    const env = {
      WORDPRESS_SOCKET: database.socket,
      WORDPRESS_REQUESTS: join(folder, "requests"),
      WORDPRESS_THEME: theme,
      // Articles are named by their paths: only the server has to know its port.
      WORDPRESS_URL: "http://127.0.0.1",
    };
    const run = (script: string, ...args: string[]) =>
      runToEnd(php, [...settings, join(site, script), join(folder, "wordpress"), ...args], env);
    const version = await run("install.php");
    await writeFile(env.WORDPRESS_REQUESTS, "");
    const server = await startPhp({ php, settings, folder, router: join(site, "router.php"), env });
    running.push(server);
    return {
      url: server.url,
      version,
      folder,
      users: {
        admin: user("admin"),
        editor: user("editor"),
        author: user("author"),
        reader: user("reader"),
      },
      async addArticle() {
        const { path, ...article } = JSON.parse(await run("add-article.php"));
        return { ...article, url: server.url + path } as Article;
      },
      async addThread(count) {
        const { path, ...thread } = JSON.parse(await run("add-thread.php", String(count)));
        return { ...thread, url: server.url + path } as Thread;
      },
      async setOptions(options) {
        await run("set-options.php", JSON.stringify(options));
      },
      readComment: async (id) => JSON.parse(await run("read-comment.php", String(id))),
      addPassword: (name) => run("add-password.php", name),
      requests: () => readFileSync(env.WORDPRESS_REQUESTS, "utf8").split("\n").slice(0, -1),
      log: server.tail,
      stop,
    };
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
  await cp(join(site, "themes"), join(to, "wp-content/themes"), { recursive: true });
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

function user(name: string): WordPressUser {
  return { name, password: `${name}-secret` };
}
