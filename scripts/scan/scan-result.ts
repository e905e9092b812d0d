import type { PageReport } from "@/utils/messages/report-protocol";

/** A page that was read, as `scan --json` prints it. `page` is what was given. */
export type ScannedPage = { readonly page: string } & PageReport["page"];

/** A page that could not be read stands in its place. */
export interface UnreadPage {
  readonly page: string;
  readonly error: string;
}

export type ScanResult = ScannedPage | UnreadPage;
