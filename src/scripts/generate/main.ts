import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { GUIDE } from "../docs/chapters.ts";
import { drawCallback, PICTURES } from "../docs/draw-callback.ts";
import { renderDashboard } from "../monitoring/dashboard.ts";
import { bundleDocuments } from "./bundle.ts";
import { renderCommandNotes } from "./command-notes.ts";
import { renderCommandTypes } from "./command-types.ts";
import { renderCommandTable } from "./commands.ts";
import { renderJournal } from "./journal.ts";
import { renderRoles } from "./roles.ts";
import { renderTypes } from "./types.ts";
import { renderValidators, VALIDATOR_TYPES } from "./validators.ts";
import { renderValues } from "./values.ts";

// Writes everything that follows from the documents, the settings and the migrations. With --check it writes nothing and fails when a file is stale.
const check = process.argv.includes("--check");
const stale: string[] = [];

const documents = bundleDocuments();
for (const [name, document] of Object.entries(documents)) {
  put(`generated/${name}.json`, `${JSON.stringify(document, null, 1)}\n`);
  put(`generated/${name}.ts`, await renderTypes(document));
  const table = renderCommandTable(document);
  if (table !== null) put(`generated/${name}.commands.ts`, table);
  const notes = renderCommandNotes(document);
  if (notes !== null) put(`generated/${name}.command-notes.ts`, notes);
  const roles = renderRoles(document);
  if (roles !== null) {
    put(`generated/${name}.roles.ts`, roles);
    put(`generated/${name}.values.ts`, renderValues(document));
  }
  const types = renderCommandTypes(document, name);
  if (types !== null) put(`generated/${name}.command-types.ts`, types);
  const validators = await renderValidators(document);
  if (validators !== null) {
    put(`generated/${name}.validators.js`, validators);
    put(`generated/${name}.validators.d.ts`, VALIDATOR_TYPES);
  }
}
put("generated/journal.sql", await renderJournal());
for (const [path, labels] of Object.entries(PICTURES)) put(path, drawCallback(labels));
put("src/docs/monitoring/imhook-dashboard.json", renderDashboard());
// Its tables import generated modules, which exist only now if this is the first run.
const { fillMarkdown } = await import("./fill-markdown.ts");
const guide = readdirSync(GUIDE).map((name) => `${GUIDE}/${name}`);
for (const page of ["README.md", "README.zh-CN.md", ...guide]) put(page, fillMarkdown(page, readFileSync(page, "utf8"), documents));

if (stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.\n`);
  process.exitCode = 1;
}

function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (check) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}
