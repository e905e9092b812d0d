/**
 * Places that people bring others to for followers, money or clicks. A comment of words may name
 * them honestly; one that is nothing but the link does not talk about anything.
 */
const hosts = new Set(
  // Collections of money and paid memberships.
  (
    "gofundme.com indiegogo.com kickstarter.com patreon.com onlyfans.com youcaring.com fundly.com ketto.org ko-fi.com buymeacoffee.com " +
    // Music and pictures of one's own.
    "soundcloud.com bandcamp.com reverbnation.com datpiff.com mixcloud.com flipagram.com fiverr.com upwork.com linktr.ee " +
    // Clicks and installations that are paid for.
    "adf.ly linkbucks.com bc.vc shorte.st sh.st ouo.io adfoc.us binbox.io clixsense.com neobux.com freemyapps.com featurepoints.com swagbucks.com bubblews.com googleadservices.com " +
    // Votes, prizes, and shirts with one's own print.
    "easypromosapp.com woobox.com gleam.io wishpond.com teespring.com sunfrogshirts.com spreadshirt.com redbubble.com zazzle.com cafepress.com"
  ).split(" "),
);
/** A person's or a firm's own page, and no story, picture or talk on it. */
const ownPage =
  /^\/(?:pages\/.{1,150}|groups\/.{1,80}|profile\.php\?.{1,80}|[\w.-]{3,50}\/?)(?:[?#].{0,150})?$/u;
const pageHosts = new Set(["facebook.com", "instagram.com", "vk.com", "tiktok.com"]);
const noPage =
  /^\/(?:watch|photo\.php|story\.php|sharer\.php|login\.php|events|reel|video\.php)(?:[/?]|$)/u;

/**
 * Whether an address leads to such a place.
 *
 * Example: host "www.gofundme.com" yes; host "facebook.com" with path "/watch/?v=1" no.
 */
export function isSelfPromotion(host: string, path: string): boolean {
  const name = host.replace(/^(?:www|m|web|premium|es|de|fr)\./u, "");
  if (hosts.has(name)) return true;
  return pageHosts.has(name) && ownPage.test(path) && !noPage.test(path);
}
