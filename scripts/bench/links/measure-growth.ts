import { type Growth, saveGrowth, threeDigits } from "../growth/growth.ts";
import type { Judge } from "./judges.ts";
import { measureJudge } from "./measure-judge.ts";

const steps = [60, 600, 6_000, 60_000] as const;
/** Fewer of the long ones: their time is steady, and the slowest tool is to come to an end. */
const counts = [1_000, 400, 100, 20] as const;

/** What an address of so many characters costs, every host new, by every tool in turn. */
export async function measureLinkGrowth(judges: readonly Judge[]): Promise<void> {
  const series = judges.map((judge) => ({
    name: judge.name,
    values: steps.map((length, at) =>
      threeDigits(measureJudge(judge, addressesOf(length, counts[at] ?? 1)).medianUs),
    ),
  }));
  const growth: Growth = {
    title: "An address is judged",
    of: "characters of the address",
    unit: "µs, median",
    steps,
    series,
    note: "Every address has a host of its own. `new URL` and tldts parse and judge nothing: they are the floor. The blocker's engine has the hosts of eth-phishing-detect as its rules and looks no further than names; we read the whole address.",
  };
  await saveGrowth("links", growth);
}

const words = "news login ward account alarm pump verify night nurse paper home line".split(" ");

/** Addresses as they are shared: a path of words, a query of pairs. */
function addressesOf(length: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    let url = `https://www.shop-${at}.example/`;
    for (let turn = at; url.length < length; turn += 1) {
      const word = words[(turn * 7) % words.length];
      url += turn % 3 === 0 ? `${word}/` : turn % 3 === 1 ? `?${word}=${turn}&` : `${word}%20`;
    }
    return url.slice(0, length);
  });
}
