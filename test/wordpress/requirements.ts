import { existsSync } from "node:fs";
import { findCommand } from "@/test/e2e/support/find-command";

/** Where Debian's packages put WordPress; `WORDPRESS_PATH` may name an unpacked copy instead. */
const installedFolder = process.env["WORDPRESS_PATH"] ?? "/usr/share/wordpress";

/** WordPress's own: a classic theme and block themes, the last of them of a newer WordPress. */
type InstalledTheme = "twentytwentyone" | "twentytwentythree" | "twentytwentyfour";

/** Ours, in site/themes: the markup of times before HTML 5, of magazines, and blocks otherwise. */
export const ownThemes = ["tk-xhtml", "tk-magazine", "tk-block"] as const;

export type Theme = InstalledTheme | (typeof ownThemes)[number];

export interface Requirements {
  readonly wordpress: string;
  readonly php: string;
  readonly installDatabase: string;
  readonly mariadbd: string;
}

/** What the harness stands on, or an error that names all that is missing and the way to get it. */
export function findRequirements(theme: Theme, wordpress = installedFolder): Requirements {
  const php = findCommand("php");
  const installDatabase = findCommand("mariadb-install-db");
  const mariadbd = findCommand("mariadbd");
  const hasWordPress = existsSync(`${wordpress}/wp-settings.php`);
  const isOwn = ownThemes.some((own) => own === theme);
  const hasTheme = isOwn || existsSync(`${wordpress}/wp-content/themes/${theme}`);
  if (hasWordPress && hasTheme && php && installDatabase && mariadbd) {
    return { wordpress, php, installDatabase, mariadbd };
  }
  const missing = [
    hasWordPress ? "" : `WordPress in ${wordpress}`,
    hasTheme ? "" : `its theme ${theme}`,
    php ? "" : "php",
    installDatabase && mariadbd ? "" : "MariaDB",
  ];
  throw new Error(
    `A real WordPress cannot be started. Not found: ${missing.filter(Boolean).join(", ")}. ` +
      "On Debian: apt-get install --no-install-recommends wordpress php-cli php-mysql " +
      "mariadb-server wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree",
  );
}
