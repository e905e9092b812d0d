import { barterCues } from "./barter-cues";
import { carriedCues } from "./carried-cues";
import { clubCues } from "./club-cues";
import { commissionCues } from "./commission-cues";
import { creditCues } from "./credit-cues";
import { dealingCues } from "./dealing-cues";
import { deedCues } from "./deed-cues";
import { donorCues } from "./donor-cues";
import { eventCues } from "./event-cues";
import { firmCues } from "./firm-cues";
import { friendCues } from "./friend-cues";
import { gratitudeCues } from "./gratitude-cues";
import { keptCues } from "./kept-cues";
import { labelCues } from "./label-cues";
import { mineCues } from "./mine-cues";
import { moreStems } from "./more-stems";
import { offerCues } from "./offer-cues";
import { plainCues } from "./plain-cues";
import { publicBodies } from "./public-bodies";
import { reachCues } from "./reach-cues";
import type { Cue, SponsorLexicon, TalkWords } from "./sponsor-lexicon";
import { statedCues } from "./stated-cues";
import { talkCues } from "./talk-cues";
import { thingCues } from "./thing-cues";
import { upkeepCues } from "./upkeep-cues";
import { whoPaysCues } from "./who-pays-cues";

/** A lexicon with the words that are used under articles, too. */
export function withTalk(lexicon: SponsorLexicon): SponsorLexicon {
  const labelled: SponsorLexicon = {
    ...lexicon,
    bodies: `(?:${lexicon.bodies}|${publicBodies})`,
    cues: [...lexicon.cues, ...labelsOf(lexicon.cues)],
  };
  return [
    talkCues,
    reachCues,
    thingCues,
    firmCues,
    gratitudeCues,
    labelCues,
    deedCues,
    plainCues,
    dealingCues,
    commissionCues,
    statedCues,
    whoPaysCues,
    upkeepCues,
    offerCues,
    creditCues,
    keptCues,
    mineCues,
    clubCues,
    friendCues,
    donorCues,
    carriedCues,
    barterCues,
    eventCues,
    moreStems,
  ].reduce((all, table) => withWords(all, table[lexicon.language]), labelled);
}

function withWords(lexicon: SponsorLexicon, words: TalkWords | undefined): SponsorLexicon {
  if (words === undefined) return lexicon;
  const media =
    words.media === "" ? lexicon.media : lexicon.media.replace(/\)$/u, `|${words.media})`);
  return {
    ...lexicon,
    media,
    triggers: [...lexicon.triggers, ...words.triggers],
    cues: [...words.cues, ...lexicon.cues],
  };
}

/** What is a label on a line of its own is one before a colon or a dash, too. */
function labelsOf(cues: readonly Cue[]): Cue[] {
  return cues.filter(({ at }) => at === "line").map((cue) => ({ ...cue, at: "label" }));
}
