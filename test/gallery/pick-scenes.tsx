import { OptionsPicked } from "@/components/options/OptionsPicked";
import { PickOffer } from "@/components/pick/PickOffer";
import { PickPanel, type PickPanelProps } from "@/components/pick/PickPanel";
import type { PickedRule } from "@/utils/core/picked-rule";
import { framed } from "./option-scenes";
import { nothing, type Scene, scene } from "./scene";

function picker(props: Partial<PickPanelProps> = {}) {
  return (
    <PickPanel
      state={{ kind: "aim", wanted: "comment" }}
      aim={{
        name: "li.remark",
        text: "Harriet Osei 2 Feb Who trains the families? We waited a year.",
      }}
      isAtTop={false}
      onUse={nothing}
      onPoint={nothing}
      onAll={nothing}
      onLeave={nothing}
      {...props}
    />
  );
}

const samples = [
  { author: "Harriet Osei", text: "Who trains the families? We waited a year for that." },
  { author: "", text: "" },
];

const inSites = { id: "sites", title: "ui_section_sites", icon: "site" } as const;

const rule: PickedRule = {
  v: 1,
  hosts: ["news-talk"],
  item: ".talk > li",
  id: "hash",
  author: [".nick"],
  time: [],
  body: [".says"],
  labels: ["Reply"],
  parent: "contain",
};

/** The element picker, its offer in the popup, and what it leaves in the options. */
export const pickScenes: readonly Scene[] = [
  scene("pick aiming", "picker", () => picker()),
  scene("pick aiming at nothing", "picker", () => picker({ aim: undefined })),
  scene("pick asking for another", "picker", () =>
    picker({ state: { kind: "aim", wanted: "another", mayBeAll: true } }),
  ),
  scene("pick asking again for a name", "picker", () =>
    picker({ state: { kind: "aim", wanted: "author", problem: "ui_pick_outside" } }),
  ),
  scene("pick preview", "picker", () => picker({ state: { kind: "preview", count: 23, samples } })),
  scene("pick saving", "picker", () => picker({ state: { kind: "saving" } })),
  scene("pick saved", "picker", () =>
    picker({ state: { kind: "saved", count: 23, site: "news.example" } }),
  ),
  scene("pick failed", "picker", () => picker({ state: { kind: "failed" } })),
  scene("pick offer", "own-page", () => (
    <main class="tk popup">
      <PickOffer counts={undefined} isRuleStale={false} onPick={nothing} />
    </main>
  )),
  scene("pick offer stale", "own-page", () => (
    <main class="tk popup">
      <PickOffer counts={undefined} isRuleStale={true} onPick={nothing} />
    </main>
  )),
  scene("options picked", "own-page", () =>
    framed(
      inSites,
      <OptionsPicked
        sites={[
          {
            site: "news.example",
            rules: [{ rule, pickedOn: "2026-03-01", foundOn: "2026-03-09" }],
          },
        ]}
        onRemove={nothing}
        onImport={async () => undefined}
        asTable={() => ""}
      />,
    ),
  ),
  scene("options picked none", "own-page", () =>
    framed(
      inSites,
      <OptionsPicked
        sites={[]}
        onRemove={nothing}
        onImport={async () => undefined}
        asTable={() => ""}
      />,
    ),
  ),
];
