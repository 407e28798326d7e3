import type { Finding } from "../check.ts";
import { type FamilySummary, summarise } from "../summary.ts";
import { SCRIPT, STYLE } from "./html-parts.ts";

/** A report for people: one page that needs nothing else, filtered in place, in light and dark. */
export function htmlReport(findings: readonly Finding[], address: string): string {
  const rows = findings.toSorted((left, right) => ORDER.indexOf(left.result.status) - ORDER.indexOf(right.result.status)).map(rowOf);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Conformance of ${toMarkup(address)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Conformance</h1>
<p class="address">${toMarkup(address)}</p>
<div class="summary"><table>
<thead><tr><th>sender</th><th>family</th><th>passed</th><th>failed</th><th>skipped</th></tr></thead>
<tbody>${summarise(findings).map(summaryRow).join("")}</tbody>
</table></div>
</header>
<form class="filters">
<fieldset><legend>Show</legend>${ORDER.map((status) => choice(status, findings)).join("")}</fieldset>
<label class="search">Containing <input name="text" type="search" placeholder="command, check, text of an answer"></label>
<output aria-live="polite"></output>
</form>
<main>
<ol>${rows.join("\n")}</ol>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const ORDER = ["failed", "skipped", "passed"] as const;

/** Where something failed, the page opens with that alone. */
function choice(status: string, findings: readonly Finding[]): string {
  const hasFailures = findings.some(({ result }) => result.status === "failed");
  const checked = status === "failed" || !hasFailures ? " checked" : "";
  return `<label><input type="checkbox" name="status" value="${status}"${checked}> ${status}</label>`;
}

function summaryRow({ sender, family, passed, failed, skipped }: FamilySummary): string {
  const failedClass = failed === 0 ? "" : ' class="failed"';
  return `<tr><td>${sender}</td><td>${family}</td><td>${passed}</td><td${failedClass}>${failed}</td><td>${skipped}</td></tr>`;
}

function rowOf({ check, result, durationMs }: Finding): string {
  return `<li data-status="${result.status}"><details${result.status === "failed" ? " open" : ""}>
<summary><span class="status ${result.status}">${result.status}</span><span class="title">${toMarkup(check.title)}</span><code>${toMarkup(check.id)}</code></summary>
<dl>${entriesOf(result)
    .map(([term, text]) => `<dt>${term}</dt><dd>${toMarkup(text)}</dd>`)
    .join("")}
<dt>source</dt><dd><a href="${toMarkup(check.source.url)}">${toMarkup(check.source.description)}</a></dd><dt>took</dt><dd>${durationMs.toFixed(1)} ms</dd></dl>
${result.status === "failed" ? `<pre>${toMarkup(result.repeat)}</pre>` : ""}</details></li>`;
}

function entriesOf(result: Finding["result"]): Array<[string, string]> {
  if (result.status === "passed") return [];
  if (result.status === "skipped") return [["reason", result.reason]];
  return [
    ["expected", result.expected],
    ["received", result.received],
    ["rule", result.rule],
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function toMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
