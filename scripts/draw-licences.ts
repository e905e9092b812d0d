import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeLicences } from "./licences/write-licences.ts";

/**
 * `node scripts/draw-licences.ts`: writes public/licences.txt, which goes with every package. Needed
 * whenever package-lock.json changes what is shipped; a test says so.
 */
writeFileSync(fileURLToPath(new URL("../public/licences.txt", import.meta.url)), writeLicences());
