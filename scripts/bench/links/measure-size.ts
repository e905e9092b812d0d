import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { packSuffixList } from "../../build/pack-suffix-list.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Bytes, gzipped, of all that judging a link needs: code, tables, suffix list and weights. */
export async function measureSize(): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [packSuffixList()],
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      lib: { entry: "utils/links/judge-link.ts", formats: ["es"] },
      minify: true,
      // As wxt.config.ts has it, and for its reason.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  });
  const chunks = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  return gzipSync(code, { level: 9 }).length;
}
