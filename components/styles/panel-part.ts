import { keyStyles } from "@/components/styles/keys";
import { openedStyles } from "@/components/styles/opened";
import { reviewStyles } from "@/components/styles/review";

/** What comes with the script of review mode and of what opens in panels. */
export const panelPartStyles = openedStyles + keyStyles + reviewStyles;
