import { openPanel } from "../ask-extension.ts";
import { enableSite } from "../enable-site.ts";
import { launchChromium } from "../launch-chromium.ts";
import { serveFiles } from "../serve-files.ts";
import { scanPage } from "./scan-page.ts";
import type { ScanResult } from "./scan-result.ts";
import type { ScanTarget } from "./scan-target.ts";

const untouched = { "sponsor-line": "show", promotional: "show", "unsafe-link": "show" } as const;

type Readable = Exclude<ScanTarget, { kind: "error" }>;

/**
 * Reads pages one after the other, in one browser, in the order given. A page that cannot be read
 * is reported in its place and stops nothing. `onResult` hears of each as it comes.
 */
export async function scanPages(
  targets: readonly ScanTarget[],
  options: { readonly genericOnly: boolean; onResult(result: ScanResult): void },
): Promise<void> {
  const readable = targets.filter((target) => target.kind !== "error");
  const session = readable.length === 0 ? undefined : await openSession(readable);
  try {
    for (const target of targets) options.onResult(await scanOne(target, session, options));
  } finally {
    await session?.close();
  }
}

type Session = Awaited<ReturnType<typeof openSession>>;

async function openSession(targets: readonly Readable[]) {
  const server = await serveFiles(targets.flatMap((one) => (one.kind === "file" ? one.path : [])));
  const addressOf = (target: Readable) =>
    target.kind === "file" ? server.urlOf(target.path) : target.url.href;
  const hosts = new Set(targets.map((target) => new URL(addressOf(target)).hostname));
  const remote = [...hosts].filter((host) => host !== "127.0.0.1" && host !== "localhost");
  try {
    const launched = await launchChromium({ extraOrigins: remote.map((host) => `*://${host}/*`) });
    const close = async () => {
      await launched.close();
      await server.close();
    };
    try {
      const panel = await openPanel(launched);
      // As a reader who wants nothing done: pages stay as they are, and none is judged by what was
      // seen on another, so that their order and company change nothing.
      for (const host of hosts) await enableSite(panel, host, { role: "reader", modes: untouched });
      return { context: launched.context, panel, addressOf, close };
    } catch (cause) {
      await launched.close();
      throw cause;
    }
  } catch (cause) {
    await server.close();
    throw cause;
  }
}

async function scanOne(
  target: ScanTarget,
  session: Session | undefined,
  { genericOnly }: { readonly genericOnly: boolean },
): Promise<ScanResult> {
  const page = target.given;
  if (target.kind === "error") return { page, error: target.error };
  if (session === undefined) throw new Error("No browser was opened for a page that needs one.");
  const { context, panel, addressOf } = session;
  const isFile = target.kind === "file";
  try {
    const query = { context, panel, url: addressOf(target), genericOnly, isFile };
    return { page, ...(await scanPage(query)) };
  } catch (cause) {
    return { page, error: cause instanceof Error ? cause.message : String(cause) };
  }
}
