import type { CommentLink } from "@/utils/core/comment";
import type { Finding, Reason } from "@/utils/core/finding";
import { findContacts } from "@/utils/detectors/contact/find-contacts";
import { foreignTargets } from "@/utils/detectors/promotional/foreign-targets";
import { readText } from "@/utils/detectors/read-text";
import { ownerOf } from "@/utils/links/owner-of";
import { isTold } from "./is-told";
import { ownWords } from "./own-words";
import type { RepeatMemory } from "./repeat-memory";
import { bandsOf, hashOf, isSimilar, signText, type TextSignature } from "./text-signature";

export interface RepeatItem {
  readonly id: string;
  readonly text: string;
  readonly links: readonly CommentLink[];
}

/** Finds what stands in several comments of a thread, and what other articles have shown. */
export interface RepeatFinder {
  /** Takes a comment in, with what was found in it, and names those whose findings have changed. */
  add(item: RepeatItem, findings?: readonly Finding[]): string[];
  findingsOf(item: Pick<RepeatItem, "id" | "text">): Finding[];
}

interface Group {
  readonly name: string;
  readonly signature: TextSignature;
}

/** One trait of a comment that others may share. */
interface Trait {
  readonly kind: "text" | "host" | "handle";
  readonly words: string;
  readonly ids: Set<string>;
  isEarlier: boolean;
}

const least: Readonly<Record<Trait["kind"], number>> = { text: 2, host: 3, handle: 2 };
const mostItems = 20_000;
const mostHosts = 10;
/** Where everybody's links go says nothing about one writer. */
const common = new Set(
  "youtube.com youtu.be facebook.com twitter.com x.com instagram.com wikipedia.org google.com reddit.com linkedin.com tiktok.com github.com t.me medium.com amazon.com bbc.co.uk bbc.com nytimes.com theguardian.com cnn.com archive.org imgur.com".split(
    " ",
  ),
);

export function createRepeatFinder(pageUrl?: string, memory?: RepeatMemory): RepeatFinder {
  const page = hashOf(pageUrl ?? "");
  const traits = new Map<string, Trait>();
  const traitsOf = new Map<string, Trait[]>();
  const groups = new Map<number, Group>();

  /** The name of the group of texts like this one. */
  function groupName(id: string, signature: TextSignature): string {
    const bands = bandsOf(signature);
    const known = bands
      .map((band) => groups.get(band))
      .find((found) => {
        return found !== undefined && isSimilar(found.signature, signature);
      });
    const group = known ?? { name: `text ${id}`, signature };
    for (const band of bands) if (!groups.has(band)) groups.set(band, group);
    return group.name;
  }

  function isEarlier(fingerprints: readonly number[]): boolean {
    if (memory === undefined) return false;
    const seen = fingerprints.some((one) => memory.wasSeenElsewhere(one, page));
    for (const one of fingerprints) memory.note(one, page);
    return seen;
  }

  function share(
    id: string,
    kind: Trait["kind"],
    name: string,
    words: string,
    prints: number[],
  ): string[] {
    const trait = traits.get(name) ?? { kind, words, ids: new Set<string>(), isEarlier: false };
    traits.set(name, trait);
    trait.isEarlier ||= isEarlier(prints);
    trait.ids.add(id);
    traitsOf.set(id, [...(traitsOf.get(id) ?? []), trait]);
    return trait.ids.size >= least[kind] && isTold(trait.ids.size) ? [...trait.ids] : [];
  }

  /** Forgets what an edited comment said before. */
  function drop(id: string): string[] {
    const old = traitsOf.get(id) ?? [];
    for (const { ids } of old) ids.delete(id);
    traitsOf.delete(id);
    return old.flatMap(({ ids }) => [...ids]);
  }

  return {
    add({ id, text, links }, findings = []) {
      const changed = new Set(drop(id));
      if (traitsOf.size >= mostItems) return [...changed];
      const { folded, normalized } = readText(text);
      const note = (ids: readonly string[]) => {
        for (const one of ids) changed.add(one);
      };
      const own = ownWords(text, findings);
      const signature = signText(own === text ? folded : readText(own).folded);
      if (signature !== undefined) {
        note(share(id, "text", groupName(id, signature), "", bandsOf(signature)));
      }
      const input = { text, links, ...(pageUrl === undefined ? {} : { page: { url: pageUrl } }) };
      const hosts = [...foreignTargets(input, folded).keys()].map((host) => ownerOf(host) ?? host);
      for (const host of [...new Set(hosts)].slice(0, mostHosts)) {
        if (!common.has(host))
          note(share(id, "host", `host ${host}`, host, [hashOf(`host ${host}`)]));
      }
      const contacts = new Set(findContacts(normalized.text).map(({ value }) => value));
      for (const value of contacts) {
        note(share(id, "handle", `handle ${value}`, value, [hashOf(`handle ${value}`)]));
      }
      changed.delete(id);
      return [...changed];
    },
    findingsOf: ({ id, text }) =>
      (traitsOf.get(id) ?? []).flatMap((trait) => toFinding(trait, text) ?? []),
  };
}

function toFinding({ kind, words, ids, isEarlier }: Trait, text: string): Finding | undefined {
  const isHere = ids.size >= least[kind];
  if (!isHere && !isEarlier) return undefined;
  const count = String(ids.size);
  const name = words.slice(0, 60);
  const here: Reason = {
    id: `text_repeated_${kind}`,
    args: kind === "text" ? [count] : [count, name],
  };
  const earlier: Reason =
    kind === "text"
      ? { id: "text_repeated_text_earlier" }
      : { id: "text_repeated_host_earlier", args: [name] };
  return {
    detector: "repeated",
    kind: "repeated",
    severity: "info",
    band: ids.size >= least[kind] + 1 || (isHere && isEarlier) ? "likely" : "possible",
    score: Math.round((1 - 1 / (ids.size + (isEarlier ? 2 : 1))) * 1000) / 1000,
    on: kind === "host" ? "link" : "body",
    start: kind === "host" ? null : 0,
    end: kind === "host" ? null : text.length,
    evidence: (kind === "text" ? text : words).slice(0, 300),
    reason: isHere ? here : earlier,
    ...(isHere && isEarlier ? { signals: [earlier] } : {}),
  };
}
