import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { type Documents, TABLES } from "./tables.ts";

const EXAMPLES = "src/docs/examples";

const MARKED = /^<!-- (table|example): (.+) -->\n(?:[\s\S]*?\n)??<!-- end of \1 -->$/gm;
const MARKER = /^<!-- (?:table: |example: |end of ).*$/gm;

/**
 * Writes the tables and examples of a Markdown page between its markers:
 *
 *     <!-- table: settings -->
 *     <!-- end of table -->
 *
 * Throws for a name that does not exist and for a marker without its counterpart.
 */
export function fillMarkdown(page: string, text: string, documents: Documents): string {
  let filled = 0;
  const result = text.replace(MARKED, (_whole, kind: "table" | "example", name: string) => {
    filled += 1;
    const content = kind === "table" ? renderTable(page, name, documents) : renderExample(page, name);
    return `<!-- ${kind}: ${name} -->\n${content}\n<!-- end of ${kind} -->`;
  });
  const markers = text.match(MARKER) ?? [];
  if (markers.length !== 2 * filled) throw new Error(`${page}: each of these markers needs its counterpart: ${markers.join(" ")}`);
  return result;
}

function renderTable(page: string, name: string, documents: Documents): string {
  const render = TABLES[name];
  if (render === undefined) throw new Error(`${page} asks for a table "${name}"; there are ${Object.keys(TABLES).join(", ")}`);
  return render(documents);
}

/** Languages of code blocks by the end of the file's name. */
const LANGUAGES: Readonly<Record<string, string>> = { ".py": "python", ".go": "go", ".ts": "ts" };

/** A program that is run by a test. */
function renderExample(page: string, name: string): string {
  try {
    return `\`\`\`${LANGUAGES[extname(name)] ?? ""}\n${readFileSync(`${EXAMPLES}/${name}`, "utf8")}\`\`\``;
  } catch (error) {
    throw new Error(`${page} asks for an example ${name}, which is not in ${EXAMPLES}`, { cause: error });
  }
}
