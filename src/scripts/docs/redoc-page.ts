import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "../redocly.ts";

/** A page that Redoc builds from an OpenAPI document. */
export interface RedocPage {
  /** Path of the document, or its name in redocly.yaml. */
  input: string;
  title: string;
  /** Options of Redoc: `--openapi.…`. */
  options: readonly string[];
}

/** Redoc itself. All pages share it; `build-docs` would load it from a server of its vendor. */
export const REDOC_SCRIPT = "redoc.standalone.js";

const REDOC_ADDRESS = /https:\/\/cdn\.redocly\.com\/redoc\/[^"]*redoc\.standalone\.js/;

/** Returns the page as HTML that loads nothing from other hosts. `folder` is for temporary files. */
export async function buildRedocPage({ input, title, options }: RedocPage, folder: string): Promise<string> {
  const path = join(folder, "page.html");
  const { passed, output } = await redocly(["build-docs", input, "--output", path, "--title", title, ...options]);
  if (!passed) throw new Error(`redocly build-docs ${input}: ${output}`);
  const page = await readFile(path, "utf8");
  // The preload has the other host's address too, and a hash that does not fit the changed script.
  const local = page.replace(/<link rel="modulepreload"[^>]*>/, "").replace(REDOC_ADDRESS, `./${REDOC_SCRIPT}`);
  if (!local.includes(`"./${REDOC_SCRIPT}"`)) throw new Error(`redocly build-docs ${input}: the page loads Redoc from an unknown address`);
  return local;
}

/** Returns the script of Redoc without the addresses of its vendor's logo, icons and telemetry. */
export async function readRedocScript(): Promise<string> {
  const script = await readFile("node_modules/@redocly/cli/lib/chunks/redoc.standalone.js", "utf8");
  return script.replace(/https:\/\/(?:cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud\.redocly\.com)[^`"']*/g, "data:,");
}
