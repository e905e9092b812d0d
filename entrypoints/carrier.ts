import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { givenCarrier } from "./comments.content/part-slots";
import { carryToSite } from "./comments.content/site-carrier";

/** Carries a decision to the site itself: loaded with the first that is to get there. */
export default defineUnlistedScript(() => givenCarrier.provide(carryToSite));
