import type { ComponentChild } from "preact";
import { OptionsAbout } from "@/components/options/OptionsAbout";
import {
  OptionsDiagnostics,
  type OptionsDiagnosticsProps,
} from "@/components/options/OptionsDiagnostics";
import { TourCard, type TourCardProps } from "@/components/tour/TourCard";
import { newsSince } from "@/utils/core/changelog";
import { sponsorLine, unsafeLink } from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

export function tour(props: Partial<TourCardProps> = {}): ComponentChild {
  return (
    <TourCard
      viewer="moderator"
      comments={23}
      flagged={5}
      step={0}
      onStep={nothing}
      onEnd={nothing}
      {...props}
    />
  );
}

export const tourScenes: readonly Scene[] = [
  scene("tour first", "tour", () => tour()),
  scene("tour none flagged", "tour", () => tour({ viewer: "reader", comments: 1, flagged: 0 })),
  ...([1, 2, 3] as const).flatMap((step) =>
    (["reader", "moderator", "editor"] as const).map((viewer) =>
      scene(`tour ${viewer} ${step}`, "tour", () => tour({ viewer, step })),
    ),
  ),
];

const about = { version: "0.1.0", browser: "Chrome 156" };

export function diagnostics(props: Partial<OptionsDiagnosticsProps> = {}): ComponentChild {
  return (
    <OptionsDiagnostics
      {...about}
      tabs={[
        { tabId: 3, url: "https://ward-gazette.example/2026/quieter-pumps" },
        { tabId: 5, url: "https://courier-of-the-north.example/harbour" },
      ]}
      page={{
        tabId: 3,
        url: "https://ward-gazette.example/2026/quieter-pumps",
        frames: [
          {
            adapter: "wordpress",
            comments: 23,
            unknown: 1,
            isPaused: false,
            timings: { findMs: 4.2, detectMs: 88.1, longestTaskMs: 12, workMs: 51 },
            errors: ["The extension's background does not answer."],
            flagged: [
              {
                id: "2215",
                author: "Dana Whitfield",
                text: "Thank you.\nThank you to our Sponsor Esdebe",
                verdict: "likely",
                failures: [],
                findings: [sponsorLine],
              },
              {
                id: "2216",
                author: "Ada Novak",
                text: "See the receipt.",
                verdict: "likely",
                failures: [],
                findings: [unsafeLink],
              },
            ],
          },
        ],
      }}
      errors={[
        { atMs: 1_770_000_000_000, what: "a batch could not be judged", message: "Out of memory" },
      ]}
      quarantined={0}
      onTab={nothing}
      {...props}
    />
  );
}

export const news = newsSince("0.0.9", "0.1.0");

export const helpPages: readonly (readonly [name: string, draw: () => ComponentChild])[] = [
  ["diagnostics", () => diagnostics()],
  ["diagnostics reported", () => diagnostics({ reported: "2216" })],
  ["diagnostics no page", () => diagnostics({ page: null, tabs: [], errors: [] })],
  ["about", () => <OptionsAbout version="0.1.0" onTour={nothing} />],
  [
    "about news",
    () => (
      <OptionsAbout
        version="0.1.0"
        news={news}
        onNewsSeen={nothing}
        onTour={nothing}
        isTourWanted
      />
    ),
  ],
];
