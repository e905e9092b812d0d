/** Markup as a browser parses it, in a box of the page that runs the test; scripts stay inert. */
export function fromHtml(html: string): HTMLElement {
  const box = document.createElement("div");
  const parsed = new DOMParser().parseFromString(`<body>${html}`, "text/html");
  box.append(...parsed.body.childNodes);
  document.body.append(box);
  return box;
}

/** The element a test is about; a fixture without it is a mistake of the test. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The fixture has no ${selector}.`);
  return found;
}

/** The range of the first place where `text` stands inside `root`, over as many nodes as it takes. */
export function rangeOf(root: Node, text: string): Range {
  const from = (root.textContent ?? "").indexOf(text);
  if (from === -1) throw new Error(`The fixture does not say "${text}".`);
  return rangeAt(root, from, from + text.length);
}

/** The range of a half-open span of `root.textContent`, from text node to text node. */
export function rangeAt(root: Node, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  let isStarted = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = (node as Text).length;
    if (!isStarted && from < seen + length) {
      range.setStart(node, from - seen);
      isStarted = true;
    }
    if (isStarted && to <= seen + length) {
      range.setEnd(node, to - seen);
      return range;
    }
    seen += length;
  }
  throw new Error("The span is outside the text.");
}

/** Every node with its kind and data: what "byte-identical" is measured by. */
export function shapeOf(root: Node): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    const attributes =
      node instanceof Element
        ? [...node.attributes]
            .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
            .join(" ")
        : JSON.stringify(node.nodeValue);
    parts.push(`${depthOf(node, root)} ${node.nodeName} ${attributes}`);
  }
  return parts.join("\n");
}

function depthOf(node: Node, root: Node): number {
  let depth = 0;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) depth += 1;
  return depth;
}

/** What a person sees, with our stylesheet for the page at work. */
export function seenText(element: HTMLElement): string {
  return element.innerText.replace(/\u00a0/g, " ").trim();
}
