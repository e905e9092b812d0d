import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ClaimNotice, DecisionNotice, DecisionStatus } from "@/components/DecisionStatus";
import { FindingChips } from "@/components/FindingChips";
import type { FindHistory } from "@/components/HistoryPart";
import { LineOffer } from "@/components/LineOffer";
import { Note } from "@/components/PanelNote";
import type { PanelParts } from "@/components/panel-parts";
import { panelTools } from "@/components/panel-tools";
import { SiteWriteLine } from "@/components/SiteWriteLine";
import { Toolbar } from "@/components/Toolbar";
import { directionOf, useTranslate } from "@/components/translate";
import type { CommentView } from "@/utils/core/comment-view";
import type { PinReach } from "@/utils/core/decision";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";
import type { SiteWriteView } from "@/utils/core/site-write";

/** What a person may ask of a comment; the composition root turns it into decisions. */
export type PanelAction =
  | {
      readonly type: "verdict";
      readonly value: "approve" | "hold" | "spam" | "trash" | "none";
    }
  | { readonly type: "action"; readonly value: "label" | "strip" | "none" }
  /**
   * `to`: whatever stands, as where it was pinned as it was. `endsAtMs`: null for no end; where it
   * is not said, a pin keeps the end it has.
   */
  | {
      readonly type: "pin";
      readonly to?: "pin" | "none";
      readonly endsAtMs?: number | null | undefined;
    }
  /** What everybody who sees the pin reads below it. */
  | { readonly type: "pin-note"; readonly text: string }
  | { readonly type: "claim" }
  | { readonly type: "reason"; readonly reason: string }
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "line"; readonly hash: string; readonly value: string; readonly words: string }
  /** "Wrong here": its flags, or what its links are flagged for. */
  | { readonly type: "allow"; readonly facet: "action" | "link" }
  /** "Wrong on this site": a domain, or what found it. */
  | {
      readonly type: "except";
      readonly facet: "domain" | "rule";
      readonly name: string;
      readonly value: "allow" | "none";
      readonly words: string;
    }
  /** A flag that may be wrong, for those who make the detectors: opens a page, sends nothing. */
  | { readonly type: "report" }
  | { readonly type: "undo" }
  | { readonly type: "site-retry"; readonly isForced: boolean }
  | { readonly type: "retry" };

/** Opened from outside by a key: the explanation, the note, the rest. */
export type PanelPart = "why" | "note" | "more" | "trash";

export interface CommentPanelProps {
  readonly view: CommentView;
  readonly text: string;
  readonly author: string;
  readonly saveState: "saved" | "saving" | "failed" | undefined;
  readonly isCurrent: boolean;
  /** How many comments of the page carry the line of this hash. */
  readonly lineCount: (hash: string) => number;
  /** Why it cannot be pinned just now, as a message id. */
  readonly pinRefusal: string | undefined;
  /** Who will see a pin, where that is more than this person. */
  readonly pinReach?: PinReach | undefined;
  /** Verdicts are written to the site as well. */
  readonly isOnSite?: boolean;
  readonly siteWrite?: SiteWriteView | undefined;
  readonly reasons?: readonly string[];
  /** Those that go with the next verdict. */
  readonly nextReasons?: readonly string[];
  readonly findHistory?: FindHistory;
  readonly findSimilar?: () => Promise<SimilarDecisions | null>;
  readonly part: PanelPart | undefined;
  readonly onPart: (part: PanelPart | undefined) => void;
  /** What was written for the note and not kept, be it before its field was there. */
  readonly draft?: string | undefined;
  readonly onDraft?: (text: string | undefined) => void;
  /** What opens here; undefined until its script has come. */
  readonly parts: PanelParts | undefined;
  /** Called while something is to be open that has not come. */
  readonly onPartsWanted?: () => void;
  readonly onAct: (action: PanelAction) => void;
}

/** What stands under a comment: what was found, why, and what to do about it. */
export function CommentPanel(props: CommentPanelProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [hint, setHint] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const whyId = useId();
  const { view, onAct, onPart } = props;
  const shown = open ?? (props.part === "why" ? 0 : undefined);
  const explained = shown === undefined ? undefined : view.findings[shown];

  const opened = shown === undefined ? props.part : "why";
  const isOpen = opened !== undefined && (opened !== "why" || explained !== undefined);
  const { parts, onPartsWanted } = props;
  const Opened = isOpen ? parts?.OpenedPart : undefined;
  useLayoutEffect(() => {
    if (!isOpen || panel.current === null) return;
    if (parts === undefined) onPartsWanted?.();
    else parts.dress(panel.current);
  }, [isOpen, parts]);
  // What a key has decided must not hide behind what the tool with the focus would do.
  useLayoutEffect(() => setHint(""), [props.saveState]);
  const pressed = useRef<Element | undefined>(undefined);
  const box = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (pressed.current?.isConnected !== false) return;
    pressed.current = undefined;
    if (document.activeElement !== document.body) return;
    // What was pressed is gone. What takes it back or closes its part stands in its place; else that has
    // the focus which decides nothing, for the next key may be on its way.
    const place = box.current?.isConnected ? box.current.querySelector("button") : null;
    const next = place ?? panel.current?.querySelector<HTMLElement>('[data-tool="more"]');
    next?.focus({ preventScroll: true });
  });
  // What a key opens below the toolbar may be below the window, or under the bar. With the next frame:
  // how far a smooth jump had come that the key ended is not known before, and would be added.
  useEffect(() => {
    if (opened === undefined) return;
    panel.current?.querySelector(".why, .note, .ask, .more")?.scrollIntoView({ block: "nearest" });
  }, [opened, parts]);

  /** Closes what is open; the focus goes back to what opened it, unless it was elsewhere. */
  function close(): void {
    const opener =
      props.part === "note"
        ? '[data-tool="note"]'
        : props.part === "trash" || props.part === "more"
          ? '[data-tool="more"]'
          : '.chip[aria-expanded="true"]';
    const box = panel.current;
    const focused = (box?.getRootNode() as ShadowRoot | Document | undefined)?.activeElement;
    if (focused != null && box?.contains(focused)) {
      box.querySelector<HTMLElement>(opener)?.focus();
    }
    setOpen(undefined);
    onPart(undefined);
  }

  function use(tool: string): void {
    // The pointer rests on what was pressed: what became of it must not hide behind what it does.
    setHint("");
    if (tool === "note" || tool === "more") {
      setOpen(undefined);
      onPart(props.part === tool ? undefined : tool);
    } else if (tool === "pin" || tool === "undo") onAct({ type: tool });
    else {
      const type = tool === "label" || tool === "strip" ? "action" : "verdict";
      // What stands and is chosen again is taken back.
      onAct({ type, value: stands(view, type, tool) ? "none" : tool } as PanelAction);
    }
  }

  const decided = Object.keys(view.decisions).length > 0 ? " decided" : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's border and legend have a layout of their own
    <div
      role="group"
      dir={directionOf(translate)}
      ref={panel}
      aria-label={translate("ui_panel_label", [props.author])}
      class={`panel${view.needsDecision ? " open" : decided}${props.isCurrent ? " current" : ""}`}
      onFocusIn={({ target }) => {
        pressed.current = target as Element;
        box.current = pressed.current.closest(".offer, .why");
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || (shown === undefined && props.part === undefined)) return;
        event.stopPropagation();
        if (event.isTrusted) close();
      }}
    >
      <div class="panel-top">
        <FindingChips view={view} shown={shown} whyId={whyId} onShow={showOnly} />
        <div class="panel-state">
          <DecisionStatus
            view={view}
            saveState={props.saveState}
            isAnnounced={!props.isCurrent}
            onAct={onAct}
          />
          {/* Not an empty text: Preact writes that anew with each drawing, and the page is laid out for it. */}
          <p class="hint-line" aria-hidden="true">
            {hint || null}
          </p>
        </div>
      </div>
      <Toolbar
        label={translate("ui_toolbar_label", [props.author])}
        tools={panelTools(props, translate)}
        onUse={use}
        onHint={setHint}
      />
      <ClaimNotice view={view} />
      <DecisionNotice view={view} />
      <SiteWriteLine
        write={props.siteWrite}
        isUndone={(view.decisions.verdict?.value ?? "none") === "none"}
        onAct={onAct}
      />
      <Note view={view} isEdited={props.part === "note"} />
      {Opened === undefined ? null : (
        <Opened {...props} explained={explained} whyId={whyId} onClose={close} />
      )}
      <LineOffer view={view} lineCount={props.lineCount} onAct={onAct} />
    </div>
  );

  function showOnly(index: number): void {
    if (index === shown) {
      close();
      return;
    }
    onPart(undefined);
    setOpen(index);
  }
}

function stands(view: CommentView, facet: "verdict" | "action", value: string): boolean {
  const state = view.decisions[facet];
  return state?.value === value && !state.isDisputed && !view.isReopened;
}
