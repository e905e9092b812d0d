import { browser } from "wxt/browser";

const looks = 40;
const pauseMs = 100;

/**
 * `fetch` does not say why a server cannot be reached, and a certificate that the browser refuses
 * looks like a cable that is out. A page does: it is opened behind the others for a moment, and where
 * the browser's error page is not called by the server's name (as it is when nobody answers) it warns
 * of the certificate. Chromium only: Firefox calls all its error pages by other names.
 *
 * Undefined where the certificate is not what is wrong, or nobody can tell; else the page's title.
 */
export async function nameCertificateError(database: string): Promise<string | undefined> {
  const { protocol, hostname, origin } = new URL(database);
  if (protocol !== "https:" || import.meta.env.FIREFOX) return undefined;
  const { id } = await browser.tabs.create({ url: database, active: false });
  if (id === undefined) return undefined;
  try {
    for (let look = 0; look < looks; look += 1) {
      const { status, url, title = "" } = await browser.tabs.get(id);
      if (status === "complete" && url?.startsWith(origin)) {
        return title === "" || title.includes(hostname) ? undefined : title;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return undefined;
  } finally {
    await browser.tabs.remove(id);
  }
}
