import { fileURLToPath } from "node:url";

/** Root directory of this repository. */
export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
