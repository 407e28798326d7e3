import { readFileSync } from "node:fs";
import { escapeHtml } from "../../http/escape-html.ts";
import { CHAPTERS, type Chapter, chapterPath, GUIDE } from "./chapters.ts";
import { type Heading, type RenderedMarkdown, renderMarkdown } from "./markdown/render-markdown.ts";
import type { Page } from "./page.ts";
import { createResolve } from "./resolve-link.ts";

type OnCopied = (path: string) => void;

/** A README of the repository as a page. */
export function readmePage(file: string, language: string, onCopied: OnCopied): Page {
  const { html, headings } = render(file, onCopied);
  const aside = `<nav aria-label="${titleOf(headings)}">${sections(headings)}\n</nav>`;
  return { title: titleOf(headings), language, content: `<div class="prose">\n${html}\n</div>`, aside };
}

/** The contents of the guide as a page. */
export function guidePage(onCopied: OnCopied): Page {
  const { html, headings } = render(`${GUIDE}/README.md`, onCopied);
  return { title: `${titleOf(headings)}: imhook`, content: `<div class="prose">\n${html}\n</div>`, aside: contents() };
}

/** A chapter of the guide as a page, with links to all others. */
export function chapterPage(chapter: Chapter, onCopied: OnCopied): Page {
  const { html, headings } = render(chapterPath(chapter), onCopied);
  return {
    title: `${titleOf(headings)}: imhook`,
    content: `<div class="prose">\n${html}\n${turnPages(chapter)}\n</div>`,
    aside: contents(chapter, headings),
  };
}

/** The guide's chapters, and the sections of the one that is shown. */
export function contents(current?: Chapter, headings: readonly Heading[] = []): string {
  const items = CHAPTERS.map((chapter) => {
    const link = `<a href="${chapter}.html"${chapter === current ? ' aria-current="page"' : ""}>${chapterTitle(chapter)}</a>`;
    return `<li>${link}${chapter === current ? sections(headings) : ""}`;
  });
  return `<nav aria-label="Guide">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function sections(headings: readonly Heading[]): string {
  const items = headings.filter(({ level }) => level === 2).map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a>`);
  return items.length === 0 ? "" : `\n<ul>\n${items.join("\n")}\n</ul>`;
}

function turnPages(chapter: Chapter): string {
  const index = CHAPTERS.indexOf(chapter);
  const [before, after] = [CHAPTERS[index - 1], CHAPTERS[index + 1]];
  const link = (to: Chapter | undefined, rel: string) =>
    to === undefined ? "<span></span>" : `<a rel="${rel}" href="${to}.html">${chapterTitle(to)}</a>`;
  return `<p class="turn">${link(before, "prev")}${link(after, "next")}</p>`;
}

function chapterTitle(chapter: Chapter): string {
  return /^# (.+)$/m.exec(readFileSync(chapterPath(chapter), "utf8"))?.[1] ?? chapter;
}

function render(file: string, onCopied: OnCopied): RenderedMarkdown {
  return renderMarkdown(readFileSync(file, "utf8"), createResolve(file, onCopied));
}

function titleOf([first]: readonly Heading[]): string {
  return first?.text ?? "imhook";
}
