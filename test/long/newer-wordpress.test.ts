import { describeSiteWrites } from "@/test/e2e/support/site-writes-suite";
import { startWordPressBrowser } from "@/test/e2e/support/wordpress-browser";
import { fetchNewerCore } from "@/test/wordpress/newer-core";

describeSiteWrites("on a newer WordPress with a block theme, which somebody moderates", async () =>
  startWordPressBrowser("twentytwentyfour", await fetchNewerCore()),
);
