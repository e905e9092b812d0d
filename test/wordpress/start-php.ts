import { join } from "node:path";
import { until } from "@/scripts/until";
import { freePort } from "@/test/e2e/support/free-port";
import { startService } from "@/test/e2e/support/run-process";

export interface PhpServer {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The end of PHP's own log: notices and errors of WordPress. */
  tail(): string;
  stop(): Promise<void>;
}

export interface PhpOptions {
  readonly php: string;
  /** Arguments that set PHP up, also for scripts run beside the server. */
  readonly settings: readonly string[];
  /** Temporary folder that holds `wordpress/`, and gets the log. */
  readonly folder: string;
  readonly router: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where to listen; any free port where left out. */
  readonly nextPort?: () => Promise<number>;
}

/** How many ports are tried before giving up. */
const maxAttempts = 5;

/**
 * Serves `folder/wordpress` with PHP's built-in server. WordPress calls itself now and then, and a
 * browser asks for several things at a time: with one worker that is a deadlock.
 */
export async function startPhp(options: PhpOptions): Promise<PhpServer> {
  const { nextPort = freePort } = options;
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryPort(options, await nextPort());
    if (typeof started !== "string") return started;
    if (attempt === maxAttempts) throw new Error(`PHP's server does not start: ${started}`);
  }
}

/** The server, or what it said when it ended: its port was taken in the meantime, as a rule. */
async function tryPort(options: PhpOptions, port: number): Promise<PhpServer | string> {
  const { php, settings, folder, router, env } = options;
  const url = `http://127.0.0.1:${port}`;
  const service = startService(
    php,
    [...settings, "-S", `127.0.0.1:${port}`, "-t", join(folder, "wordpress"), router],
    {
      log: join(folder, "php.log"),
      env: { ...env, WORDPRESS_URL: url, PHP_CLI_SERVER_WORKERS: "4" },
    },
  );
  // By its own word: on a port that was taken, somebody else's server would answer.
  const hasStarted = () => service.tail().includes(`(${url}) started`);
  await until(
    "PHP's server has started or ended",
    () => hasStarted() || !service.isRunning(),
    undefined,
    60_000,
  );
  if (service.isRunning()) return { url, tail: service.tail, stop: service.stop };
  return service.tail();
}
