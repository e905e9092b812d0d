import { whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";
import { type UpkeepWords, upkeepWords } from "./upkeep-words";

const ofFirm = (kind: Cue["kind"], pattern: string): Cue => {
  return { kind, at: "any", tail: "firm", pattern };
};

function cuesOf(words: UpkeepWords): Cue[] {
  const { firm, pays, these, ofThese, frankly, payMe } = words;
  const costs = `(?:${words.costs})`;
  const talk = `(?:\\p{L}+ )?(?:${words.talk})(?!\\p{L})`;
  const room = `(?:${pays}) (?:(?:${these}) ?|${costs} (?:\\p{L}+ )?(?:${ofThese}) ?)${talk}`;
  return [
    whole(`^${costs}(?: [\\p{L}'-]+){0,6}? (?:${words.borne})`, { tail: "firm-end" }),
    whole(` ${room}`, { at: "named" }),
    whole(`^(?:${firm})[^.?!,;:]{3,40}? ${room}`),
    whole(room, { at: "start", tail: "firm-end" }),
    whole(`^(?:${these}) ?(?:[\\p{L}'-]+ ){1,5}?(?:${words.lives})`, { tail: "firm-end" }),
    { kind: "partner", at: "named", pattern: `, ${words.partner} (?:${ofThese}) ?${talk}` },
    ofFirm("partner", `(?<!\\p{L})${words.account}`),
    ofFirm(
      "disclosure",
      `^(?:${frankly})[,:]?(?: qu?e| che)?(?: a| o| la| le| il| l')?(?= ?[^.?!,;:]{3,40} ${payMe})`,
    ),
    { kind: "disclosure", at: "any", pattern: `(?<!\\p{L})(?:${words.earning})` },
    ofFirm("disclosure", `^(?:(?:${frankly}): )?(?:${words.received})`),
    ofFirm("thanks", `(?<!\\p{L})${words.contributed}`),
    {
      kind: "thanks",
      at: "any",
      pattern: `(?:merci|gracias|grazie|obrigad[oa])[^.?!]{3,60}? (?:qui|que|che) (?:${room}|(?:${pays}) (?:[oai]l? )?m[aei]\\p{L}{0,3} ${talk})`,
    },
  ];
}

/**
 * Who pays for what readers read, and what a writer got: the costs of a server that somebody bears
 * ("A hospedagem deste blog é paga pela Acme"), a firm that offers the room to talk in, the partner of
 * a column, and what is owned up to ("Per trasparenza, Acme mi paga"). By language.
 */
export const upkeepCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(upkeepWords).map(([language, words]) => {
    return [language, { media: "", triggers: words.triggers.split("|"), cues: cuesOf(words) }];
  }),
);
