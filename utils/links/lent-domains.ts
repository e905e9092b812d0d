/**
 * Domains below which firms lend names to strangers, and which the public suffix list leaves out:
 * each name below them is an owner of its own.
 */
const lentDomains: ReadonlySet<string> = new Set(
  (
    "weebly.com square.site webflow.io gitbook.io wordpress.com typedream.app godaddysites.com tumblr.com " +
    "mystrikingly.com strikingly.com wixstudio.com wixstudio.io ukit.me ucoz.net ucoz.com webador.com " +
    "site123.me yolasite.com jimdofree.com jimdosite.com jimdo.com substack.com ghost.io notion.site " +
    "canva.site softr.app framer.website framer.ai framer.app framer.media glitch.me replit.app surge.sh " +
    "freewebhostmost.com infinityfreeapp.com gearhostpreview.com preview-domain.com hostingerapp.com " +
    "hostingersite.com fleek.co ipfs.dweb.link dweb.link iceiy.com rf.gd byethost.com webcindario.com " +
    "multiscreensite.com bubbleapps.io teachable.com mailerpage.com mailerpage.io beehiiv.com " +
    "livejournal.com hatenablog.com over-blog.com canalblog.com skyrock.com tripod.com angelfire.com " +
    "zendesk.com freshdesk.com zohosites.com swtest.ru temp.swtest.ru tistory.com blogger.com wstd.io duckdns.org " +
    "weeblysite.com 000webhostapp.com codeanyapp.com zapier.app ubpages.com 16mb.com temporary.site easywp.com " +
    "hol.es edgeone.app webwave.dev filesusr.com z03.azurefd.net tmweb.ru myclickfunnels.com bravesites.com " +
    "sitey.me webnode.page webnode.com tilda.ws mobirisesite.com zyrosite.com tiiny.site tiiny.co lovable.app " +
    "base44.app figma.site serveo.net loca.lt simdif.com myfreesites.net builderallwppro.com plesk.page carrd.co " +
    "glide.page systeme.io bio.link bolt.host manus.space durable.site ucraft.site"
  ).split(" "),
);

/** Google's diaries under every country's ending, which the public suffix list has dropped. */
const diaries = /^blogspot\.(?:com?\.)?[a-z]{2,3}$/;

/** Example: "weebly.com", "blogspot.co.uk". */
export function isLentDomain(domain: string): boolean {
  return lentDomains.has(domain) || (domain.startsWith("blogspot.") && diaries.test(domain));
}
