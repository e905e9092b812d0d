import { keyStyles } from "@/components/styles/keys";
import { openedStyles } from "@/components/styles/opened";
import { pageParts } from "@/components/styles/page-parts";
import { pinStyles } from "@/components/styles/pins";
import { reviewStyles } from "@/components/styles/review";

/** All that our parts in a page may wear, in the order in which their scripts bring it. */
export const pagePartStyles = `${pageParts}${openedStyles}${keyStyles}${reviewStyles}${pinStyles}`;
