import { render } from "preact";
import { type Host, mountHost } from "@/utils/dom/mount-host";
import { pagePartStyles } from "../../gallery/page-part-styles";
import { panel } from "../../gallery/panel-scenes";
import { fromHtml, one } from "./from-html";

/** A part of ours with its stylesheet; a place that takes none is a mistake of the test. */
export function mountPart(
  place: Parameters<typeof mountHost>[0],
  signal: AbortSignal,
  name = "panel",
): Host {
  const host = mountHost(place, { name, styles: pagePartStyles, signal });
  if (host === undefined) throw new Error("Nothing was mounted.");
  return host;
}

/** A comment, `#x` in `.comment`, with its panel below. */
export function drawnPanel(signal: AbortSignal): Host {
  const box = fromHtml('<div class="comment" style="inline-size: 640px"><p id=x>Words</p></div>');
  const host = mountPart({ after: one("#x", box) }, signal);
  render(panel(), host.root);
  return host;
}
