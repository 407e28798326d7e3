import { escapeHtml } from "../../../http/escape-html.ts";

export type RenderInline = (markdown: string) => string;

interface Span {
  pattern: RegExp;
  render(groups: readonly string[], renderInner: RenderInline, resolve: (target: string) => string): string;
}

/** Tried in this order: nothing inside code is anything but code. */
const SPANS: readonly Span[] = [
  { pattern: /^`([^`]+)`/, render: ([code = ""]) => `<code>${withBreaks(escapeHtml(code))}</code>` },
  { pattern: /^<!--[\s\S]*?-->/, render: () => "" },
  {
    pattern: /^!\[([^\]]*)\]\(([^)\s]+)\)/,
    render: ([alternative = "", target = ""], _inner, resolve) =>
      `<img src="${escapeHtml(resolve(target))}" alt="${escapeHtml(alternative)}">`,
  },
  {
    pattern: /^\[((?:`[^`]*`|[^\]])+)\]\(([^)\s]+)\)/,
    render: ([text = "", target = ""], inner, resolve) => `<a href="${escapeHtml(resolve(target))}">${inner(text)}</a>`,
  },
  { pattern: /^\*\*(.+?)\*\*/, render: ([text = ""], inner) => `<strong>${inner(text)}</strong>` },
];

/** Renders the text of a paragraph, a cell or a heading. `resolve` turns the target of each link and image into the target in the page. */
export function renderInline(markdown: string, resolve: (target: string) => string): string {
  let html = "";
  let rest = markdown;
  while (rest !== "") {
    const next = firstSpan(rest);
    if (next === undefined) {
      const plain = /^[^`<![*]+|^[\s\S]/.exec(rest)?.[0] ?? "";
      html += escapeHtml(plain);
      rest = rest.slice(plain.length);
    } else {
      const [whole = "", ...groups] = next.match;
      html += next.span.render(groups, (text) => renderInline(text, resolve), resolve);
      rest = rest.slice(whole.length);
    }
  }
  return html;
}

/** The text without its markup. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "")
    .trim();
}

function firstSpan(markdown: string): { span: Span; match: RegExpExecArray } | undefined {
  for (const span of SPANS) {
    const match = span.pattern.exec(markdown);
    if (match !== null) return { span, match };
  }
  return undefined;
}

/** Names of this length fit into a column; longer ones may break. */
const LONGEST_UNBROKEN = 24;

/** Lets a long name break after a space, a dot, a slash, an underscore or a mark of a query, and before a capital. Pages keep code without such a place on one line. */
export function withBreaks(html: string): string {
  if (html.length <= LONGEST_UNBROKEN) return html;
  return html.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-zA-Z0-9][._/])(?=[A-Za-z{])|(?<=\?|&amp;|=)(?=[a-z0-9])|(?<= )/g, "<wbr>");
}
