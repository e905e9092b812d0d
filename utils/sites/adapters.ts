import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { artalk } from "@/utils/sites/systems/artalk";
import { discourseEmbed } from "@/utils/sites/systems/discourse-embed";
import { discourseTopic } from "@/utils/sites/systems/discourse-topic";
import { drupal } from "@/utils/sites/systems/drupal";
import { ghost } from "@/utils/sites/systems/ghost";
import { gitalk } from "@/utils/sites/systems/gitalk";
import { lobsters } from "@/utils/sites/systems/lobsters";
import { microformats } from "@/utils/sites/systems/microformats";
import { schemaOrg } from "@/utils/sites/systems/schema-org";
import { twikoo } from "@/utils/sites/systems/twikoo";
import { utterances } from "@/utils/sites/systems/utterances";
import { waline } from "@/utils/sites/systems/waline";
import { wordpress } from "@/utils/sites/systems/wordpress";

/**
 * In the order they are tried: plugins that replace a platform's comments before the platform,
 * and vocabularies that any system may use at the end.
 */
export const adapters: readonly SiteAdapter[] = [
  waline,
  twikoo,
  artalk,
  gitalk,
  utterances,
  discourseEmbed,
  ghost,
  drupal,
  wordpress,
  discourseTopic,
  lobsters,
  schemaOrg,
  microformats,
];
