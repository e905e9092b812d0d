import { Drawing, Icon, type IconName } from "@/components/Icon";

/** Drawn as those of `Icon.tsx` are, for our own pages alone: no site's page carries them. */
const paths = {
  device: "M2.5 3.5h11v7.5h-11zM6 13.5h4",
  site: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c3.6 3.6 3.6 8.8 0 12.4M8 1.8c-3.6 3.6-3.6 8.8 0 12.4",
  team: "M6 3a2.4 2.4 0 1 0 0 4.8A2.4 2.4 0 0 0 6 3zM1.8 13c.2-2.4 1.9-3.6 4.2-3.6s4 1.2 4.2 3.6M10.6 3.3a2.3 2.3 0 0 1 0 4.3M11.8 9.7c1.4.5 2.3 1.6 2.4 3.3",
  transfer: "M2.5 5.5h10M10 3l2.7 2.5L10 8M13.5 10.5h-10M6 8l-2.7 2.5L6 13",
  diagnostics: "M1.8 8h2.8l1.8-4.4 3.2 8.8L11.4 8h2.8",
  chart: "M2.5 13.5h11M4.5 13V8.5M8 13V4M11.5 13V6.5",
  search: "M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8zM10.2 10.2l3.2 3.2",
  filter: "M2.5 4h11M4.8 8h6.4M6.8 12h2.4",
  back: "M9.8 3.4 5.2 8l4.6 4.6",
  keyboard: "M2 4.5h12v7H2zM4.4 7v.1M7 7v.1M9.6 7v.1M5.5 9.4h5",
} as const;

type OwnName = keyof typeof paths;
export type OwnIconName = IconName | OwnName;

/** One of these, or of those that pages show as well. */
export function OwnIcon({ name }: { readonly name: OwnIconName }) {
  return isOwn(name) ? (
    <Drawing path={paths[name]} turns={name === "back"} />
  ) : (
    <Icon name={name} />
  );
}

function isOwn(name: OwnIconName): name is OwnName {
  return Object.hasOwn(paths, name);
}
