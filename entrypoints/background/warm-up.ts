import type { ThreadItem } from "@/utils/detectors/detect-thread";

/** One for each part that is made when it is first needed: lexicons, the text model, the link lists. */
const samples: readonly Pick<ThreadItem, "text" | "links">[] = [
  { text: "Thank you to our sponsor for the support.\nCheck out my channel.", links: [] },
  {
    text: "More at www.bank.example",
    links: [{ href: "https://login.example.test/?id=1", text: "www.bank.example" }],
  },
];

let warmed: Promise<void> | undefined;

/**
 * Has the detectors build what the first comment of a worker's life would have to wait for: 230 ms
 * from a page's question to its answer became 15. Done once, in parts, so that messages get through.
 */
export function warmUp(): Promise<void> {
  warmed ??= judgeSamples().catch((cause: unknown) => {
    console.error("Threadkeeper: the detectors could not be made ready.", cause);
  });
  return warmed;
}

async function judgeSamples(): Promise<void> {
  const { createThread } = await import("@/utils/detectors/detect-thread");
  const thread = createThread({ url: "https://site.example/" });
  for (const [index, sample] of samples.entries()) {
    thread.judge([{ ...sample, id: `${index}`, author: "Reader", authorUrl: null }]);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
