import { signal as createSignal } from "@preact/signals";
import { LinkWarning } from "@/components/ReaderParts";
import type { FindingView } from "@/utils/core/comment-view";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";
import { guardLink } from "@/utils/dom/guard-link";
import { focusOn } from "@/utils/dom/jump-to";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { FoundComment } from "@/utils/sites/found-comment";
import { drawHost } from "./draw-host";
import type { Brush } from "./paint-comment";

/** Marks the links of one finding; those that lie are stopped, with a step that shows the truth. */
export function paintLink(
  { finding }: FindingView,
  level: "warn" | "defang",
  { place, signal, keep }: Brush,
): void {
  for (const element of linksOf(finding, place)) {
    const isOpen = createSignal(false);
    const isReleased = createSignal(false);
    const guard = guardLink(
      element,
      level,
      () => {
        isOpen.value = true;
      },
      signal,
    );
    const release = () => {
      guard.release();
      focusOn(element);
      isReleased.value = true;
    };
    const host = drawHost(
      { after: element },
      { name: "link", signal, isInline: true },
      <Warning {...{ finding, level, isOpen, isReleased, release }} />,
    );
    if (host !== undefined) keep(host.element);
  }
}

function Warning(props: {
  readonly finding: Finding;
  readonly level: "warn" | "defang";
  readonly isOpen: { value: boolean };
  readonly isReleased: { value: boolean };
  readonly release: () => void;
}) {
  const { finding, isOpen } = props;
  if (props.isReleased.value) return null;
  return (
    <LinkWarning
      sentence={explain(finding.reason, translate)}
      host={finding.target ?? finding.link ?? ""}
      isStopped={props.level === "defang"}
      isOpen={isOpen.value}
      onToggle={() => {
        isOpen.value = !isOpen.value;
      }}
      onRelease={props.release}
    />
  );
}

function linksOf(finding: Finding, place: FoundComment): readonly Element[] {
  if (finding.on === "authorUrl") {
    return place.authorElement === undefined ? [] : [place.authorElement];
  }
  const { links } = place.comment;
  return place.linkElements.filter((_, index) => links[index]?.href === finding.link);
}
