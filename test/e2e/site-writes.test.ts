import { describeSiteWrites } from "./support/site-writes-suite";
import { startWordPressBrowser } from "./support/wordpress-browser";

describeSiteWrites("on Debian's WordPress, which somebody moderates", () =>
  startWordPressBrowser("twentytwentyone"),
);
