import { createThread } from "@/utils/detectors/detect-thread";
import { readExamples } from "./own-examples.ts";

const usage = `npm run bench -- cold
  What the first comments of a worker's life cost: its warm-up, twenty comments each of which has a
  sponsor line in English, and twenty innocent ones. Each run is a fresh process.`;
const count = 20;

/** Milliseconds of the clock and of the processor. */
function measure(name: string, work: () => void): void {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const clock = (performance.now() - startedAt).toFixed(0);
  console.log(
    `  ${name.padEnd(32)}${clock} ms, ${((user + system) / 1000).toFixed(0)} ms of processor`,
  );
}

/** Nothing of the detectors has been made when this begins. */
export async function benchCold(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  const thread = createThread({ url: "https://site.example/" });
  let id = 0;
  const judge = (texts: readonly string[]) => {
    const items = texts.map((text) => {
      id += 1;
      return { id: `${id}`, text, links: [], author: "Reader", authorUrl: null };
    });
    thread.judge(items);
  };
  const link = { href: "https://login.example.test/?id=1", text: "www.bank.example" };
  measure("warm-up", () => {
    judge(["Thank you to our sponsor for the support.\nCheck out my channel."]);
    thread.judge([{ id: "link", text: link.text, links: [link], author: "", authorUrl: null }]);
  });
  const english = readExamples("sponsor-comments").filter(({ lang }) => lang === "en");
  const innocent = readExamples("sponsor-innocent").filter(({ lang }) => lang === "en");
  measure(`${count} comments with sponsors`, () => {
    judge(english.slice(0, count).map(({ text }) => text));
  });
  measure(`${count} innocent comments`, () => {
    judge(innocent.slice(0, count).map(({ text }) => text));
  });
}
