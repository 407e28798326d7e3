import { escapeHtml } from "../../../http/escape-html.ts";
import { createSlugs } from "./create-slugs.ts";
import { plainText, type RenderInline, renderInline } from "./render-inline.ts";

/** A heading of a page, for its table of contents. */
export interface Heading {
  level: number;
  /** The anchor that GitHub gives the same heading. */
  id: string;
  text: string;
}

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}

/** The HTML of the first block of the remaining lines, and how many lines it takes. */
interface Block {
  html: string;
  lines: number;
}

type RenderBlock = (lines: readonly string[], context: Context) => Block | undefined;

interface Context {
  inline: RenderInline;
  slugOf(text: string): string;
  headings: Heading[];
}

const BLOCKS: readonly RenderBlock[] = [blankLine, comment, heading, codeBlock, table, list, html, paragraph];

/**
 * Renders the Markdown that this project uses: headings, paragraphs, fenced code, tables, lists without nesting, inline code, links, images and bold
 * text. It leaves HTML comments out. `resolve` turns the target of each link and image into the target in the page.
 *
 * Throws for everything else that has a meaning in Markdown, such as HTML or a nested list, so that no page differs from what GitHub shows.
 */
export function renderMarkdown(markdown: string, resolve: (target: string) => string = (target) => target): RenderedMarkdown {
  const context: Context = { inline: (text) => renderInline(text, resolve), slugOf: createSlugs(), headings: [] };
  const parts: string[] = [];
  let rest = markdown.split("\n");
  while (rest.length > 0) {
    const block = renderFirst(rest, context);
    if (block.html !== "") parts.push(block.html);
    rest = rest.slice(block.lines);
  }
  return { html: parts.join("\n"), headings: context.headings };
}

function renderFirst(lines: readonly string[], context: Context): Block {
  for (const render of BLOCKS) {
    const block = render(lines, context);
    if (block !== undefined) return block;
  }
  throw new Error(`cannot render this line: ${lines[0]}`);
}

function blankLine([line = ""]: readonly string[]): Block | undefined {
  return line.trim() === "" ? { html: "", lines: 1 } : undefined;
}

function comment(lines: readonly string[]): Block | undefined {
  if (!lines[0]?.startsWith("<!--")) return undefined;
  const end = lines.findIndex((line) => line.includes("-->"));
  return { html: "", lines: end + 1 };
}

function heading([line = ""]: readonly string[], { inline, slugOf, headings }: Context): Block | undefined {
  const [, marks = "", markdown = ""] = /^(#{1,4}) (.+)$/.exec(line) ?? [];
  if (marks === "") return undefined;
  const text = plainText(markdown);
  const id = slugOf(text);
  const level = marks.length;
  headings.push({ level, id, text });
  return { html: `<h${level} id="${id}"><a class="anchor" href="#${id}">${inline(markdown)}</a></h${level}>`, lines: 1 };
}

function codeBlock(lines: readonly string[]): Block | undefined {
  const [, language] = /^```(\w*)$/.exec(lines[0] ?? "") ?? [];
  if (language === undefined) return undefined;
  const end = lines.indexOf("```", 1);
  if (end < 0) throw new Error(`a code block has no end: ${lines[1]}`);
  const code = escapeHtml(lines.slice(1, end).join("\n"));
  return { html: `<pre><code${language === "" ? "" : ` class="language-${language}"`}>${code}</code></pre>`, lines: end + 1 };
}

function table(lines: readonly string[], { inline }: Context): Block | undefined {
  if (!/^\|[\s:|-]+\|$/.test(lines[1] ?? "")) return undefined;
  const rows = takeWhile(lines, (line) => line.startsWith("|")).map(cellsOf);
  const [head = [], , ...body] = rows;
  const labels = head.map(plainText);
  const headRow = head.map((cell) => `<th>${inline(cell)}</th>`).join("");
  const bodyRows = body.map((cells) => {
    const columns = cells.map((cell, index) => `<td data-label="${escapeHtml(labels[index] ?? "")}">${inline(cell)}</td>`);
    return `<tr>${columns.join("")}</tr>`;
  });
  const size = head.length > 2 ? ' class="wide"' : "";
  return {
    html: `<table${size}>\n<thead><tr>${headRow}</tr></thead>\n<tbody>\n${bodyRows.join("\n")}\n</tbody>\n</table>`,
    lines: rows.length,
  };
}

function cellsOf(line: string): string[] {
  const cells = line.replace(/^\||\|$/g, "").split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function list(lines: readonly string[], { inline }: Context): Block | undefined {
  const first = lines[0] ?? "";
  const tag = /^- /.test(first) ? "ul" : /^\d+\. /.test(first) ? "ol" : undefined;
  if (tag === undefined) return undefined;
  const taken = takeWhile(lines, (line) => line.trim() !== "");
  const items: string[] = [];
  for (const line of taken) {
    const item = /^(?:- |\d+\. )(.*)$/.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else if (/^ +(?:- |\d+\. )/.test(line)) throw new Error(`a list cannot be nested: ${line}`);
    else if (/^ {2,3}\S/.test(line)) items.push(`${items.pop()} ${line.trim()}`);
    else throw new Error(`a list needs a blank line after it: ${line}`);
  }
  return { html: `<${tag}>\n${items.map((item) => `<li>${inline(item)}`).join("\n")}\n</${tag}>`, lines: taken.length };
}

function html([line = ""]: readonly string[]): Block | undefined {
  if (/^<[a-z/!]/i.test(line)) throw new Error(`cannot render HTML: ${line}`);
  return undefined;
}

function paragraph(lines: readonly string[], { inline }: Context): Block {
  const taken = takeWhile(lines, (line, index) => index === 0 || !/^(?:#{1,4} |```|\||- |\d+\. |<!--|\s*$)/.test(line));
  return { html: `<p>${inline(taken.join("\n"))}</p>`, lines: taken.length };
}

function takeWhile(lines: readonly string[], holds: (line: string, index: number) => boolean): string[] {
  const end = lines.findIndex((line, index) => !holds(line, index));
  return lines.slice(0, end < 0 ? lines.length : end);
}
