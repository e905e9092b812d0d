import { openedStyles } from "@/components/styles/opened";
import { ownPages } from "@/components/styles/own-pages";
import { panelStyles } from "@/components/styles/panel";
import { queueStyles } from "@/components/styles/queue";

/** The side panel: a page of ours that has the tools of a comment's panel. */
export const queuePage = `${ownPages}${panelStyles}${openedStyles}${queueStyles}`;
