import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, type Rolldown } from "vite";
import { CommentsApp, type ReactComment } from "./comments-app";

/** The application as one script, bundled as a newsroom's own tools would. */
export async function bundleApp(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    oxc: { jsx: { runtime: "automatic", importSource: "react" } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("start-app.ts", import.meta.url)),
        formats: ["iife"],
        name: "app",
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const code = output?.output[0]?.code;
  if (code === undefined) throw new Error("Nothing was bundled.");
  return code;
}

/** The page around it; `isDrawn`: with the comments in the HTML, to be hydrated. */
export function reactPage(comments: readonly ReactComment[], isDrawn: boolean): string {
  const drawn = isDrawn ? renderToString(createElement(CommentsApp, { comments })) : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet pumps</title></head>
<body><main><h1>Quiet pumps</h1><p>Nurses tried the quieter alarms for a month.</p></main>
<div id="app">${drawn}</div>
<script type="application/json" id="data">${JSON.stringify(comments)}</script>
<script src="/app.js"></script></body></html>`;
}
