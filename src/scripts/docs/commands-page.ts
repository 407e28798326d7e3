import { escapeHtml } from "../../http/escape-html.ts";
import type { BundledDocument, CommandOperation } from "../generate/bundle.ts";
import { commandsOf, metadataOf } from "../generate/commands.ts";
import { doingsOf } from "../generate/readme.ts";
import type { PlainPage } from "./plain-page.ts";

/** Shows the rows that hold every word that is typed, and that the lists let through. */
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
for (const input of [text, sender, phase]) input.addEventListener("input", filter);
filter();
`;

/** Every command of both senders, to look through. */
export function commandsPage(documents: Record<string, BundledDocument>): PlainPage {
  const rows = Object.entries(documents).flatMap(([sender, document]) => commandsOf(document).map((operation) => toRow(sender, operation)));
  const senders = Object.keys(documents).filter((name) => documents[name] !== undefined && commandsOf(documents[name]).length > 0);
  return {
    title: "Commands: imhook",
    content: `<h1>Commands</h1>
<p>What the senders post, as their documents describe it. Every command is let through and recorded unless a handler decides otherwise.</p>
<div class="filters">
<label>Search <input id="text" type="search" autocomplete="off"></label>
<label>Sender <select id="sender">${options(["", ...senders])}</select></label>
<label>Phase <select id="phase">${options(["", "before", "after"])}</select></label>
<output id="count"></output>
</div>
<table>
<thead><tr><th>command<th>what happens<th>what imhook does<th>what may be answered<th>source</thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<script>${FILTER}</script>`,
  };
}

function options(values: string[]): string {
  return values.map((value) => `<option value="${value}">${value === "" ? "all" : value}`).join("");
}

function toRow(sender: string, operation: CommandOperation): string {
  const { operationId, summary, tags, externalDocs } = operation;
  const { phase, aliases, decisions } = metadataOf(operation);
  const older =
    aliases.length === 0 ? "" : `<br><small>older: ${aliases.map((alias) => `<code>${escapeHtml(alias)}</code>`).join(", ")}</small>`;
  const source = externalDocs === undefined ? "" : `<a href="${escapeHtml(externalDocs.url)}">${escapeHtml(externalDocs.description)}</a>`;
  const cells = [
    `<code>${escapeHtml(operationId)}</code>${older}<br><small>${phase}, <a href="${sender}.html#/${tags[0]}">${sender}: ${tags[0]}</a></small>`,
    escapeHtml(summary),
    escapeHtml(doingsOf(operation)).replace(/`(.*?)`/g, "<code>$1</code>"),
    decisions.join(", ") || "acknowledge",
    source,
  ];
  return `<tr data-sender="${sender}" data-phase="${phase}">${cells.map((cell) => `<td>${cell}`).join("")}</tr>`;
}
