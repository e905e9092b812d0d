import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { ja } from "./ja";
import { ko } from "./ko";
import { nl } from "./nl";
import { pl } from "./pl";
import { pt } from "./pt";
import { ru } from "./ru";
import type { SponsorLexicon } from "./sponsor-lexicon";
import { sv } from "./sv";
import { tr } from "./tr";
import { withTalk } from "./with-talk";
import { zh } from "./zh";

/** Every language whose disclosure words are known. Add one by adding its file here. */
export const sponsorLexicons: readonly SponsorLexicon[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  ja,
  ko,
  zh,
  ru,
  tr,
].map(withTalk);
