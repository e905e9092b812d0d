import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { PinStrip } from "@/components/PinStrip";
import { drawPart } from "@/test/components/ui/draw";
import { sanitize } from "@/utils/dom/sanitize";
import { frames } from "../next-frame";
import { vectors } from "./pin-vectors";

declare global {
  interface Window {
    tkRan?: number;
  }
}

const run = "(window.tkRan=parent.tkRan=1)";
const nothing = () => undefined;
let visits = 0;
let load = "";

const stay = (event: Event) => event.preventDefault();
beforeEach(() => {
  visits += 1;
  load = `${location.origin}/tk-load-${visits}`;
  performance.setResourceTimingBufferSize(10_000);
  document.addEventListener("click", stay, true);
});
afterEach(() => {
  document.removeEventListener("click", stay, true);
  delete window.tkRan;
  delete window.parent.tkRan;
  document.body.replaceChildren();
});
afterAll(() => performance.clearResourceTimings());

/** As a page's parser reads it, shadow roots included, in a document that runs and loads nothing. */
function parsed(html: string): readonly Node[] {
  const written = html.replaceAll("RUN", run).replaceAll("LOAD", load);
  return [...Document.parseHTMLUnsafe(`<body>${written}`).body.childNodes];
}

/** All that a hand, a key or time may set off. */
const occasions = [
  ...["click", "mouseover", "pointerenter", "focus", "wheel", "scroll", "copy", "toggle"],
  ...["animationstart", "transitionend", "load", "error", "beforematch", "beforetoggle", "begin"],
];

function provoke(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    for (const type of occasions) element.dispatchEvent(new Event(type, { cancelable: true }));
    element.focus?.();
  }
}

/** What was asked for meanwhile: whatever was begun before our own question is on record by then. */
async function requests(): Promise<readonly string[]> {
  await frames(2);
  await fetch(`${location.origin}/tk-own-${visits}`);
  await frames(2);
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(load));
}

const allowed = new Set(
  "p br a em strong b i u s del ins q code pre blockquote ul ol li sub sup hr".split(" "),
);

describe("a pinned comment runs nothing and asks for nothing", () => {
  it.each(vectors)("%s", async (_, html) => {
    const nodes = parsed(html);
    const { root } = drawPart(
      <PinStrip
        pins={[
          {
            ...{ key: "k", author: html, inReplyTo: html, note: html },
            copy: () => sanitize(nodes, document),
          },
        ]}
        canUnpin={false}
        onJump={nothing}
        onUnpin={nothing}
      />,
    );
    const body = root.querySelector(".pin-body") as HTMLElement;
    provoke(root.querySelector("article") as HTMLElement);
    expect(await requests()).toEqual([]);
    expect(window.tkRan).toBeUndefined();
    // What is there is what may be, and is no name for anything of the page.
    for (const element of body.querySelectorAll("*")) {
      expect(allowed).toContain(element.localName);
      expect(element.shadowRoot).toBeNull();
      for (const { name, value } of element.attributes) {
        expect(["href", "rel", "target"]).toContain(name);
        if (name === "href") expect(value).toMatch(/^https?:/);
      }
    }
    // Names and notes are words, whatever they look like.
    expect(root.querySelector("header strong")?.textContent).toBe(html);
    expect(root.querySelector("header strong")?.childElementCount).toBe(0);
    expect(root.querySelector(".pin-note [dir]")?.textContent).toBe(html);
  });

  it("are sixty ways and more, each once", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(60);
    expect(new Set(vectors.map(([, html]) => html)).size).toBe(vectors.length);
  });
});

describe("without the sanitiser the same traps notice", () => {
  it.each([
    ["a script", "<script>RUN</script>"],
    ["a picture that fails", "<img src=x onerror=RUN>"],
    ["a drawing that loads", "<svg onload=RUN>"],
    ["a paragraph somebody touches", "<p onclick=RUN>x</p>"],
    ["a frame with markup", '<iframe srcdoc="<script>RUN</script>"></iframe>'],
  ])("%s that runs", async (_, html) => {
    const written = html.replaceAll("RUN", run);
    document.body.append(document.createRange().createContextualFragment(written));
    provoke(document.body);
    await expect.poll(() => window.tkRan).toBe(1);
  });

  it.each([
    ["a picture", '<img src="LOAD">'],
    ["a picture in a style", '<p style="background:url(LOAD)">x</p>'],
    ["a style sheet", '<link rel=stylesheet href="LOAD">'],
    ["a frame", '<iframe src="LOAD"></iframe>'],
    ["a film's poster", '<video poster="LOAD"></video>'],
  ])("%s that loads", async (_, html) => {
    const written = html.replaceAll("LOAD", load);
    document.body.append(document.createRange().createContextualFragment(written));
    await expect.poll(requests).not.toEqual([]);
  });
});
