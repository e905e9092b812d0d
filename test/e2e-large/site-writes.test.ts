import { describeSiteWrites } from "@/test/e2e/support/site-writes-suite";
import { startWordPressBrowser } from "@/test/e2e/support/wordpress-browser";

describeSiteWrites("on Debian's WordPress, which somebody moderates", () =>
  startWordPressBrowser("twentytwentyone"),
);
