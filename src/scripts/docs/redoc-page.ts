import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "../redocly.ts";

/** A page that Redoc makes of an OpenAPI document. */
export interface RedocPage {
  /** Name in redocly.yaml, or path, of the document. */
  input: string;
  title: string;
  /** Options of Redoc, as `--openapi.…` takes them. */
  options: readonly string[];
}

/** Redoc itself, which all its pages share; `build-docs` names a copy of it on a server of its maker. */
export const REDOC_SCRIPT = "redoc.standalone.js";

const REDOC_ADDRESS = /https:\/\/cdn\.redocly\.com\/redoc\/[^"]*redoc\.standalone\.js/;

/** The page as HTML that loads nothing from elsewhere. `folder` is for files on the way. */
export async function buildRedocPage({ input, title, options }: RedocPage, folder: string): Promise<string> {
  const path = join(folder, "page.html");
  const { passed, output } = await redocly(["build-docs", input, "--output", path, "--title", title, ...options]);
  if (!passed) throw new Error(`redocly build-docs ${input}: ${output}`);
  const page = await readFile(path, "utf8");
  // The preload names the copy elsewhere once more, with the hash of what is changed below.
  const local = page.replace(/<link rel="modulepreload"[^>]*>/, "").replace(REDOC_ADDRESS, `./${REDOC_SCRIPT}`);
  if (!local.includes(`"./${REDOC_SCRIPT}"`)) throw new Error(`redocly build-docs ${input}: the page loads Redoc from an unknown place`);
  return local;
}

/** The script of Redoc, without the addresses that it would fetch its maker's logo, icons and telemetry from. */
export async function readRedocScript(): Promise<string> {
  const script = await readFile("node_modules/@redocly/cli/lib/chunks/redoc.standalone.js", "utf8");
  return script.replace(/https:\/\/(?:cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud\.redocly\.com)[^`"']*/g, "data:,");
}
