import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { wordpress } from "@/utils/sites/wordpress";

/** In the order they are tried: plugins that replace a platform's comments before the platform. */
export const adapters: readonly SiteAdapter[] = [wordpress];
