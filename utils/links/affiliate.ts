/** Networks whose hosts exist to count sales for whoever placed the link. */
const networks = new Set(
  (
    "awin1.com zenaps.com shareasale.com shareasale-analytics.com linksynergy.com anrdoezrs.net jdoqocy.com " +
    "kqzyfj.com tkqlhce.com dpbolvw.net emjcd.com qksrv.net afcyhf.com ftjcfx.com lduhtrp.net tqlkg.com " +
    "yceml.net redirectingat.com skimresources.com viglink.com sovrn.co prf.hn pxf.io sjv.io evyy.net " +
    "7eer.net ojrq.net partnerize.com tradedoubler.com tradetracker.net webgains.com effiliation.com " +
    "affili.net affilinet.com belboon.com admitad.com alitems.com lenkmio.com clickbank.net zanox.com " +
    "flexlinkspro.com narrativ.com shop-links.co howl.me avantlink.com pepperjamnetwork.com pjatr.com pjtra.com " +
    "gopjn.com pntra.com pntrac.com pntrs.com digidip.net daisycon.io ds1.nl adtraction.com adrecord.com " +
    "double.net financeads.net adcell.com digistore24.com hotmart.com go2cloud.org hasoffers.com maxbounty.com " +
    "cpagrip.com adworkmedia.com linkconnector.com impactradius.com refersion.com rstyle.me shopstyle.it " +
    "liketoknow.it ltk.app shopmy.us magiclinks.com amzn.to s.click.aliexpress.com jvzoo.com warriorplus.com " +
    "admitad.pro tatrck.com wpk.go2cloud.org travelpayouts.com tp.media tp.st bn5x.net igodigital.com"
  ).split(" "),
);
/** Parameters that name who gets the commission, by whose shop they are read in; "*" for any. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  "amazon.*": ["tag", "ascsubtag", "linkCode"],
  "ebay.*": ["campid", "mkcid", "toolid"],
  "aliexpress.com": ["aff_fcid", "aff_platform", "aff_trace_key"],
  "booking.com": ["aid"],
  "etsy.com": ["aff_id", "awc"],
  "agoda.com": ["cid"],
  "binance.com": ["ref"],
  "bybit.com": ["affiliate_id"],
  "shopee.*": ["af_id", "mmp_pid"],
  "*": [
    "affiliate",
    "affiliate_id",
    "affiliateid",
    "affid",
    "aff_id",
    "aff",
    "aff_sub",
    "afftrack",
    "awc",
    "irclickid",
    "ranMID",
    "ranEAID",
    "hop",
    "partner_id",
    "referral_code",
    "refcode",
    "a_aid",
    "pjID",
  ],
};

export interface Affiliate {
  /** Who counts: a network's host or a parameter, for people. */
  readonly by: string;
  readonly kind: "network" | "parameter";
}

/**
 * What in an address says that somebody earns by the click. Tracking parameters ("utm_source",
 * "fbclid") are no such thing.
 *
 * Example: "https://www.amazon.de/dp/B0?tag=blog-21" → parameter "tag=blog-21".
 */
export function affiliateOf(url: URL, domain: string | undefined): Affiliate | undefined {
  if (domain === undefined) return undefined;
  if (networks.has(domain) || networks.has(url.hostname))
    return { by: url.hostname, kind: "network" };
  if (url.search === "") return undefined;
  const firm = `${domain.slice(0, domain.indexOf("."))}.*`;
  const names = [
    ...(parameters[domain] ?? []),
    ...(parameters[firm] ?? []),
    ...(parameters["*"] ?? []),
  ];
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value) return { by: `${name}=${value}`.slice(0, 60), kind: "parameter" };
  }
  return undefined;
}
