import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** PTT, the bulletin board of Taiwan: lines below a text, with ": " before what somebody says. */
export const ptt: SiteAdapter = {
  name: "ptt",
  detect: ".push-content",
  item: ".push:has(> .push-content)",
  id: "hash",
  author: [".push-userid"],
  authorLink: false,
  time: [],
  body: [".push-content"],
  textStart: (text) =>
    text.previousSibling === null && text.parentElement?.matches(".push-content") === true
      ? (/^\s*:\s?/.exec(text.data)?.[0].length ?? 0)
      : 0,
  parent: "flat",
};
