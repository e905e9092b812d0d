import { browser } from "wxt/browser";

/**
 * Hears why the browser could not reach a server, which `fetch` keeps to itself: a certificate it
 * refuses looks like a cable that is out. Needs the optional permission "webRequest", which is asked
 * for with the server's; without it there is simply nothing heard.
 */
export function watchCertificates(origin: string): {
  /** The browser's words for what is wrong with the certificate, if that is what is wrong. */
  readonly end: () => string | undefined;
} {
  const { webRequest } = browser;
  if (webRequest?.onErrorOccurred === undefined) return { end: () => undefined };
  let heard: string | undefined;
  const listen = ({ error }: { readonly error: string }) => {
    if (/CERT|SSL|SEC_ERROR|MOZILLA_PKIX/i.test(error)) heard = error;
  };
  webRequest.onErrorOccurred.addListener(listen, { urls: [origin] });
  return {
    end() {
      webRequest.onErrorOccurred.removeListener(listen);
      return heard;
    },
  };
}
