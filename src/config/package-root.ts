import module from "node:module";
import { dirname } from "node:path";

/** Folder of imhook's package.json, whether this file runs as written or as built. */
export const PACKAGE_ROOT: string = dirname(module.findPackageJSON(import.meta.url) ?? "");
