import { ja, ko, zh } from "./east-asian";
import { en } from "./en";
import { de, nl, sv } from "./germanic";
import { es, fr, it, pt } from "./romance";
import { pl, ru, tr } from "./slavic-turkic";
import type { SponsorLexicon } from "./sponsor-lexicon";
import { withTalk } from "./talk-cues";

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
