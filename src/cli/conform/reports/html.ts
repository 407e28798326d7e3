import { escapeHtml } from "../../../http/escape-html.ts";
import type { Finding } from "../check.ts";
import { type FamilySummary, summarize } from "../summary.ts";
import { SCRIPT, STYLE } from "./html-parts.ts";

/** Writes a report for people: one self-contained page with filters, in a light and a dark theme. */
export function htmlReport(findings: readonly Finding[], url: string): string {
  const rows = findings.toSorted((left, right) => ORDER.indexOf(left.result.status) - ORDER.indexOf(right.result.status)).map(rowOf);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Conformance of ${escapeHtml(url)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Conformance</h1>
<p class="url">${escapeHtml(url)}</p>
<div class="summary"><table>
<thead><tr><th>document</th><th>family</th><th>passed</th><th>failed</th><th>skipped</th></tr></thead>
<tbody>${summarize(findings).map(summaryRow).join("")}</tbody>
</table></div>
</header>
<form class="filters">
<fieldset><legend>Show</legend>${ORDER.map((status) => choice(status, findings)).join("")}</fieldset>
<label class="search">Search <input name="text" type="search" placeholder="command, check or text of an answer"></label>
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

/** If checks failed, the page shows only those at first. */
function choice(status: string, findings: readonly Finding[]): string {
  const hasFailures = findings.some(({ result }) => result.status === "failed");
  const checked = status === "failed" || !hasFailures ? " checked" : "";
  return `<label><input type="checkbox" name="status" value="${status}"${checked}> ${status}</label>`;
}

function summaryRow({ document, family, passed, failed, skipped }: FamilySummary): string {
  const failedClass = failed === 0 ? "" : ' class="failed"';
  return `<tr><td>${document}</td><td>${family}</td><td>${passed}</td><td${failedClass}>${failed}</td><td>${skipped}</td></tr>`;
}

function rowOf({ check, result, durationMs }: Finding): string {
  return `<li data-status="${result.status}"><details${result.status === "failed" ? " open" : ""}>
<summary><span class="status ${result.status}">${result.status}</span><span class="title">${escapeHtml(check.title)}</span><code>${escapeHtml(check.id)}</code></summary>
<dl>${entriesOf(result)
    .map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`)
    .join("")}
<dt>source</dt><dd><a href="${escapeHtml(check.source.url)}">${escapeHtml(check.source.description)}</a></dd><dt>time</dt><dd>${durationMs.toFixed(1)} ms</dd></dl>
${result.status === "failed" ? `<pre>${escapeHtml(result.repeat)}</pre>` : ""}</details></li>`;
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
