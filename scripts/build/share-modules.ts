import { relative, resolve } from "node:path";
import type { Plugin } from "vite";

const inPage = "entrypoints/comments.content";
const sites = "utils/sites";
const generic = `${sites}/generic`;

type Names = Readonly<Record<string, readonly string[]>>;

interface Giver {
  /** Where it leaves what others take. */
  readonly place: string;
  /** What it leaves, by module. A name that is missing here fails the build. */
  readonly modules: Names;
}

/**
 * The scripts that others build upon, and what those loaded later take from them: one Preact draws
 * everything, one set of tables reads, and nothing is carried twice.
 */
export const givers = {
  /** Stands in every page with comments, and before the scripts of the extension's own pages. */
  comments: {
    place: "globalThis.threadkeeperShared",
    modules: {
      preact: ["Fragment", "createElement", "render"],
      "preact/hooks": ["useEffect", "useId", "useLayoutEffect", "useMemo", "useRef", "useState"],
      "preact/jsx-runtime": ["Fragment", "jsx", "jsxs"],
      "@preact/signals": ["computed", "effect", "signal"],
      "components/Address": ["Address"],
      "components/Icon": ["Drawing", "Icon"],
      "components/PausedNote": ["PausedNote"],
      "components/PanelNote": ["noteOf"],
      "components/Toolbar": ["Toolbar"],
      "components/finding-words": ["kindName", "wordsFor", "wordsForKind"],
      "components/styles/controls": ["controls"],
      "components/styles/floating": ["floatingStyles"],
      "components/styles/panel": ["panelStyles"],
      "components/styles/tokens": ["tokens"],
      "components/translate": [
        "TranslateContext",
        "directionOf",
        "formatCount",
        "formatList",
        "languageOf",
        "translateCount",
        "useTranslate",
      ],
      "components/trusted": ["trusted"],
      "components/visible-text": ["visibleText"],
      [`${inPage}/ask-to-act`]: ["askToAct"],
      [`${inPage}/draw-host`]: ["draw", "drawHost"],
      [`${inPage}/pins`]: ["endedIds", "pinRefusal", "pinnedIds", "publishedPins"],
      [`${inPage}/places`]: ["beforeList"],
      "utils/core/comment": ["collapseSpace"],
      "utils/core/comment-view": ["isReopened"],
      "utils/core/frame-slot": ["frameSlot"],
      "utils/core/is-editable": ["isEditable"],
      "utils/core/messages": ["explain"],
      "utils/core/our-part": ["isOurPart"],
      "utils/core/own-rule": ["ruleOf"],
      "utils/core/standing-rule": ["hostOf", "isOfLink"],
      "utils/dom/jump-to": ["focusOn", "endJump", "jumpTo"],
      "utils/dom/keep-in-view": ["keepInView"],
      "utils/dom/mount-host": ["adoptStyles", "mountHost"],
      "utils/dom/page-theme": ["followTheme"],
      "utils/messages/messenger": ["onBroadcast", "send"],
      "utils/messages/script-context": ["ContentScriptContext"],
      "utils/messages/translate-browser": ["translateInBrowser"],
      [`${sites}/asides`]: ["isHiddenByItself"],
      [`${sites}/beside`]: ["forgetBeside", "ownerOf", "setBeside"],
      [`${sites}/by-word`]: ["byWord"],
      [`${sites}/find-items`]: ["haveCopy"],
      [`${sites}/identity`]: ["hashIdentity"],
      [`${sites}/list-of`]: ["listOf"],
      [`${sites}/own-elements`]: ["allMatches", "descendants", "firstMatch", "ownElements"],
      [`${sites}/page-context`]: ["contextOf", "postOf"],
      [`${sites}/parent-by-list`]: ["parentByList"],
      [`${sites}/parents-by-level`]: ["parentsByLevel"],
      [`${sites}/read-author`]: ["pictureName", "readAuthor"],
      [`${sites}/read-fields`]: ["bodyOf"],
      [`${sites}/read-item`]: ["isAt", "readItem"],
      [`${sites}/read-steps`]: ["readSteps"],
      [`${sites}/shadow-roots`]: ["drawnRootOf", "shadowRootOf", "shadowRootsIn"],
      [`${sites}/steps`]: ["mapInSteps", "runAtOnce"],
      [`${sites}/thread`]: ["readThread"],
      [`${sites}/walk-tree`]: ["childrenOf", "elementAround", "isBefore", "isElement", "walkTree"],
      [`${sites}/wordpress-access`]: ["readWordPressAccess"],
      "utils/state/effect-until": ["effectUntil"],
    },
  },
  /** Stands in pages of systems that nobody described, and wherever somebody picks. */
  learner: {
    place: "globalThis.threadkeeperLearnt",
    modules: {
      [`${sites}/learner`]: ["learner"],
      [`${generic}/dom-order`]: ["inPageOrder", "shadowTops"],
      [`${generic}/element-signs`]: ["isReplyControl", "isTime"],
      [`${generic}/group-elements`]: ["groupElements"],
      [`${generic}/item-sample`]: ["metaTest", "sampleItems"],
      [`${generic}/labels`]: ["labelsOf"],
      [`${generic}/learn-author`]: ["learnAuthor"],
      [`${generic}/learn-body`]: ["learnBody"],
      [`${generic}/learn-times`]: ["learnTimes"],
      [`${generic}/pick-kinds`]: ["pickKinds"],
      [`${generic}/sample-of`]: ["sampleOf"],
      [`${generic}/score`]: ["scoreOf"],
      [`${generic}/traits`]: ["traitReader"],
    },
  },
} as const satisfies Readonly<Record<string, Giver>>;

export type GiverName = keyof typeof givers;

const giver = "\0shared";
const given = "\0given:";

interface Shared {
  readonly module: string;
  readonly name: string;
  /** Where it is found at run time: the list, and its place in it. */
  readonly place: string;
  readonly index: number;
}

function sharedBy({ place, modules }: Giver): readonly Shared[] {
  return Object.entries(modules)
    .flatMap(([module, names]) => names.map((name) => ({ module, name })))
    .map((one, index) => ({ ...one, place, index }));
}

/** For a script that others build upon: leaves what is shared where they find it. */
export function giveShared(from: GiverName): Plugin {
  const { place } = givers[from];
  const all = sharedBy(givers[from]);
  const entry = new RegExp(`/entrypoints/${from}(?:\\.content/index)?\\.ts$`);
  return {
    name: "give-shared-modules",
    enforce: "pre",
    transform: (code, id) => (entry.test(id) ? `import "${giver}";\n${code}` : undefined),
    resolveId: (source) => (source === giver ? giver : undefined),
    load(id) {
      if (id !== giver) return undefined;
      const imports = all.map(({ module, name }, at) => {
        const path = isPackage(module) ? module : resolve(module);
        return `import { ${name} as s${at} } from ${JSON.stringify(path)};`;
      });
      return `${imports.join("\n")}\n${place} = [${all.map((_, at) => `s${at}`).join()}];`;
    },
  };
}

/** For a script that is loaded beside others: takes the shared modules from there. */
export function takeShared(...from: readonly GiverName[]): Plugin {
  const all = from.flatMap((name) => sharedBy(givers[name]));
  const modules = new Set(all.map(({ module }) => module));
  const places = from.map((name) => givers[name].place);
  return {
    name: "take-shared-modules",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source.startsWith(given)) return source;
      if (isPackage(source)) return given + source;
      if (importer === undefined || !/^(?:[./@]|wxt\/)/.test(source)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const module = relative(process.cwd(), found?.id ?? "").replace(/\.tsx?$/, "");
      return modules.has(module) ? given + module : found;
    },
    load(id) {
      if (!id.startsWith(given)) return undefined;
      const module = id.slice(given.length);
      const place = places.find((one) => one === module);
      if (place !== undefined) return `export const all = ${place};`;
      // As calls that have no effect, they go where nobody asks for them.
      const ofModule = all.filter((one) => one.module === module);
      return [
        `import { all } from ${JSON.stringify(given + ofModule[0]?.place)};`,
        ...ofModule.map(
          ({ name, index }) => `export const ${name} = /* @__PURE__ */ (() => all[${index}])();`,
        ),
      ].join("\n");
    },
  };
}

/**
 * For the extension's own pages: takes the shared modules from the script for pages with comments,
 * which stands before their own and gives, but does not begin there.
 */
export function takeSharedInPages(): Plugin {
  return {
    ...takeShared("comments"),
    transformIndexHtml: () => [
      { tag: "script", attrs: { src: "/content-scripts/comments.js" }, injectTo: "head" },
    ],
  };
}

/** No file of ours. */
function isPackage(module: string): boolean {
  return /^@?preact\b/.test(module);
}
