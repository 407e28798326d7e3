import { readFileSync } from "node:fs";
import { escapeHtml } from "../../http/escape-html.ts";
import { DOCUMENTS, readDocument } from "../../openapi/read-document.ts";
import type { BundledDocument, CommandOperation } from "../generate/bundle.ts";
import { eventsOf, keyOf } from "../generate/command-tables.ts";
import { commandsOf, metadataOf } from "../generate/commands.ts";
import { chapterPath } from "./chapters.ts";
import { withBreaks } from "./markdown/render-inline.ts";
import { renderMarkdown } from "./markdown/render-markdown.ts";
import type { Page } from "./page.ts";
import { createResolve } from "./resolve-link.ts";

const COLUMNS = ["command", "what happens", "decisions", "events", "idempotency key"] as const;

/** Shows the rows that contain every typed word and match the selected sender and phase. Enter opens the first of them. */
const FILTER = `
const rows = [...document.querySelectorAll("tbody tr")];
const [text, sender, phase, count] = ["text", "sender", "phase", "count"].map((id) => document.getElementById(id));
function filter() {
  const words = text.value.toLowerCase().split(/\\s+/);
  for (const row of rows) {
    const content = row.textContent.toLowerCase();
    const { sender: rowSender, phase: rowPhase } = row.dataset;
    row.hidden = !words.every((word) => content.includes(word)) || !["", rowSender].includes(sender.value) || !["", rowPhase].includes(phase.value);
  }
  count.value = rows.filter((row) => !row.hidden).length + " of " + rows.length;
}
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.isComposing) rows.find((row) => !row.hidden)?.querySelector("a").click();
});
for (const input of [text, sender, phase]) input.addEventListener("input", filter);
filter();
`;

/** The chapter of the commands with one searchable table instead of its two. */
export function commandsPage(): Page {
  const documents = DOCUMENTS.map((name) => [name, readDocument(name) as BundledDocument] as const);
  const senders = documents.filter(([, document]) => commandsOf(document).length > 0);
  const rows = senders.flatMap(([sender, document]) => commandsOf(document).map((operation) => toRow(sender, operation)));
  return {
    title: "Commands: imhook",
    content: `<div class="prose">
${introduction()}
</div>
<div class="filters">
<label>Search <input id="text" type="search" autocomplete="off"></label>
<label>Sender <select id="sender">${options(["", ...senders.map(([name]) => name)])}</select></label>
<label>Phase <select id="phase">${options(["", "before", "after"])}</select></label>
<output id="count"></output>
</div>
<table class="wide">
<thead><tr>${COLUMNS.map((column) => `<th>${column}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<script>${FILTER}</script>`,
  };
}

/** What the chapter says before its first table. */
function introduction(): string {
  const file = chapterPath("commands");
  const [text = ""] = readFileSync(file, "utf8").split(/^## /m);
  return renderMarkdown(
    text,
    createResolve(file, () => {}),
  ).html;
}

function options(values: string[]): string {
  return values.map((value) => `<option value="${value}">${value === "" ? "all" : value}`).join("");
}

function toRow(sender: string, operation: CommandOperation): string {
  const { operationId, summary, tags, externalDocs } = operation;
  const { phase, aliases, decisions } = metadataOf(operation);
  const [tag] = tags;
  const older = aliases.length === 0 ? "" : `<br><small>older: ${aliases.map(code).join(", ")}</small>`;
  const source = externalDocs === undefined ? "" : `, <a href="${escapeHtml(externalDocs.url)}">source</a>`;
  const cells = [
    `<a href="${sender}.html#/${tag}/${operationId.toLowerCase()}">${code(operationId)}</a>${older}<br><small>${phase}, ${sender}, ${tag}${source}</small>`,
    escapeHtml(summary),
    decisions.join(", "),
    eventsOf(operation).map(code).join(", "),
    keyOf(operation).map(code).join(", "),
  ];
  const columns = cells.map((cell, index) => `<td data-label="${COLUMNS[index]}">${cell}</td>`);
  return `<tr data-sender="${sender}" data-phase="${phase}">${columns.join("")}</tr>`;
}

function code(name: string): string {
  return `<code>${withBreaks(escapeHtml(name))}</code>`;
}
