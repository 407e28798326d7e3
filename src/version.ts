import { readFileSync } from "node:fs";

/** Version of imhook, as its package.json states it. */
export const VERSION: string = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
