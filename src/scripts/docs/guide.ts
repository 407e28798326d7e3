import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderErrors, renderSettings } from "../generate/readme.ts";

/** Tables that a chapter can ask for with a comment of this name, from where the facts stand. */
const TABLES: Record<string, () => string> = { settings: renderSettings, errors: renderErrors };

/** Folder of the guide's chapters, in Markdown; the order is that of their names. */
export const GUIDE = "src/docs/guide";

/**
 * The guide as an OpenAPI document without operations, the form in which Redoc shows Markdown. Throws where a chapter asks for a table that
 * does not exist.
 */
export function guideDocument(version: string, folder: string = GUIDE): object {
  const chapters = readdirSync(folder)
    .sort()
    .map((file) => fillTables(readFileSync(join(folder, file), "utf8"), file));
  return { openapi: "3.1.0", info: { title: "Guide", version, description: chapters.join("\n") }, paths: {} };
}

function fillTables(markdown: string, file: string): string {
  return markdown.replace(/<!-- table: (\S+) -->/g, (_comment, name: string) => {
    const render = TABLES[name];
    if (render === undefined) throw new Error(`${file} asks for a table ${name}; there are ${Object.keys(TABLES).join(", ")}`);
    return render();
  });
}
