import { onTestFinished } from "vitest";

/**
 * A page of its own in a frame, laid out by the browser and with shadow roots, gone when the test
 * is. Example: `await openPage("<p id=comment-1>Hi</p>")`.
 */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 1000px; height: 800px";
  const isLoaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await isLoaded;
  if (frame.contentDocument === null) throw new Error("A frame without a document.");
  return frame.contentDocument;
}

/** A page that is still being parsed: what is written comes, until it is closed. */
export function openParsing(): Document {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument;
  if (page === null) throw new Error("A frame without a document.");
  page.open();
  return page;
}
