import { behindFirm, byFirm, goods, opening, told } from "./dealing-forms";
import { lineLabel, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";

export const en: TalkWords = {
  media: "",
  triggers: [
    "lights on",
    "hosting",
    "servers",
    "readers of",
    "for readers",
    "for our readers",
    "for the readers",
    "on loan",
    "without whom",
  ],
  cues: [
    behindFirm(
      "(?:keeps?|helps? keep) the lights on (?:around here|(?:at|on|for|in|of) (?:this|our|these) )",
    ),
    behindFirm("pays? (?:for )?(?:the )?(?:hosting|servers?|bills) (?:of|for|at) (?:this|our) "),
    whole(
      ", who (?:\\w+ly )?(?:sponsors?|pays? for|funds?|underwrites?) (?:my|this|these|our) (?:[\\w-]+ )?{media}\\b",
    ),
    told("\\bour (?:\\w+ )?(?:sponsors?|partners?),? [^.?!]{3,50}, without whom\\b"),
    opening("sponsored", "(?:gifted|supplied|sent for review) by"),
    byFirm("financed by"),
    opening(
      "label",
      "(?:the following is|what follows is|here is|here's) an? (?:paid|sponsored) (?:message|announcement|post|notice) (?:from|by)",
    ),
    lineLabel(
      "(?:special |exclusive )?(?:offer|deal|discount)s? for (?:our |the )?readers(?: of th(?:is|e) \\w+)?",
    ),
    goods(
      "\\b(?:i|we) (?:received|was sent|were sent|was given|were given|got) (?:this|the|these|my) (?:[\\w-]+ ){1,4}?(?:free of charge|at no cost|as a sample|for review) (?:from|by|courtesy of)",
    ),
    goods(
      "^the (?:camera|lens|bike|car|laptop|phone|headphones|tent|speakers?|watch|review unit|test unit|kit) (?:was|were|is|are|came) on loan from",
    ),
    told("\\b(?:i'm|i am) an? paid (?:\\w+ )?ambassador (?:for|of)\\b"),
    told(
      "^in the interests? of (?:full )?(?:disclosure|transparency)[:,] [^.?!]{2,50} paid for (?:my|our)\\b",
    ),
    told("^(?:full )?(?:disclosure|transparency)[:,] [^.?!]{2,60} pays? me for\\b"),
    told("\\bmy link (?:gives|gets|saves|earns) you\\b[^.?!]{2,50}\\b(?:off|free|credit|bonus)\\b"),
  ],
};
