import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { artalk } from "@/utils/sites/systems/artalk";
import { comentario } from "@/utils/sites/systems/comentario";
import { commento } from "@/utils/sites/systems/commento";
import { coral } from "@/utils/sites/systems/coral";
import { cusdis } from "@/utils/sites/systems/cusdis";
import { discourseEmbed } from "@/utils/sites/systems/discourse-embed";
import { discourseTopic } from "@/utils/sites/systems/discourse-topic";
import { disqus } from "@/utils/sites/systems/disqus";
import { drupal } from "@/utils/sites/systems/drupal";
import { ghost } from "@/utils/sites/systems/ghost";
import { giscus } from "@/utils/sites/systems/giscus";
import { gitalk } from "@/utils/sites/systems/gitalk";
import { hackerNews } from "@/utils/sites/systems/hacker-news";
import { hyvor } from "@/utils/sites/systems/hyvor";
import { isso } from "@/utils/sites/systems/isso";
import { jcomments } from "@/utils/sites/systems/jcomments";
import { lobsters } from "@/utils/sites/systems/lobsters";
import { mediawiki } from "@/utils/sites/systems/mediawiki";
import { microformats } from "@/utils/sites/systems/microformats";
import { openweb } from "@/utils/sites/systems/openweb";
import { ptt } from "@/utils/sites/systems/ptt";
import { reddit } from "@/utils/sites/systems/reddit";
import { redditOld } from "@/utils/sites/systems/reddit-old";
import { remark42 } from "@/utils/sites/systems/remark42";
import { schemaOrg } from "@/utils/sites/systems/schema-org";
import { twikoo } from "@/utils/sites/systems/twikoo";
import { utterances } from "@/utils/sites/systems/utterances";
import { valine } from "@/utils/sites/systems/valine";
import { viafoura } from "@/utils/sites/systems/viafoura";
import { waline } from "@/utils/sites/systems/waline";
import { wordpress } from "@/utils/sites/systems/wordpress";
import { wpdiscuz } from "@/utils/sites/systems/wpdiscuz";
import { youtube } from "@/utils/sites/systems/youtube";

/**
 * In the order they are tried: plugins that replace a platform's comments before the platform,
 * and vocabularies that any system may use at the end.
 */
export const adapters: readonly SiteAdapter[] = [
  wpdiscuz,
  waline,
  twikoo,
  artalk,
  gitalk,
  valine,
  isso,
  commento,
  comentario,
  coral,
  openweb,
  viafoura,
  hyvor,
  remark42,
  cusdis,
  giscus,
  utterances,
  disqus,
  discourseEmbed,
  ghost,
  jcomments,
  drupal,
  wordpress,
  discourseTopic,
  lobsters,
  mediawiki,
  hackerNews,
  ptt,
  reddit,
  redditOld,
  youtube,
  schemaOrg,
  microformats,
];
