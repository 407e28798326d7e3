import module from "node:module";
import { dirname } from "node:path";

/** Directory of imhook's package.json, both for the TypeScript sources and for the built package. */
export const PACKAGE_ROOT: string = dirname(module.findPackageJSON(import.meta.url) ?? "");
