import { escapeHtml } from "../../http/escape-html.ts";
import type { Mock } from "./mock.ts";

/** Lists every operation with its examples, for a terminal. */
export function renderText(mocks: readonly Mock[]): string {
  const sections = mocks.map(({ document, operations }) => {
    const lines = operations.map(({ method, path, examples }) => `  ${method} ${path}  ${examples.join(", ")}`);
    return `${document}\n${lines.join("\n")}\n`;
  });
  return `${HOW_TO}\n\n${sections.join("\n")}`;
}

/** Lists the same as an HTML page. */
export function renderPage(mocks: readonly Mock[]): string {
  const sections = mocks.map(({ document, operations }) => {
    const rows = operations.map(
      ({ method, path, summary, examples }) =>
        `<tr><td><code>${method} ${escapeHtml(path)}</code><td>${escapeHtml(summary)}<td>${examples.map(escapeHtml).join(", ")}`,
    );
    return `<h2>${document}</h2>\n<table><tr><th>operation<th>summary<th>examples\n${rows.join("\n")}</table>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>imhook mock</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}</style>
<h1>imhook mock</h1><p>${escapeHtml(HOW_TO)}</p>
${sections.join("\n")}
`;
}

const HOW_TO = `Each operation answers with one of its examples, by default the first. To choose, send the header
Prefer: example=NAME, delay=MS, fault=KIND, or add ?__example=NAME&__delay=MS&__fault=KIND.`;
