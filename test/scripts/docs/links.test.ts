import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CHAPTERS, chapterPath, GUIDE } from "../../../src/scripts/docs/chapters.ts";
import { renderMarkdown } from "../../../src/scripts/docs/markdown/render-markdown.ts";
import { REPOSITORY } from "../../support/run.ts";

const PAGES = ["README.md", "README.zh-CN.md", "CHANGELOG.md", `${GUIDE}/README.md`, ...CHAPTERS.map(chapterPath)];

const { scripts, dependencies, devDependencies } = JSON.parse(read("package.json"));

describe.each(PAGES)("%s", (page) => {
  const links = linksOf(page).filter((link) => !/^https?:/.test(link));

  test("links to files that exist", () => {
    expect(links.map((link) => targetOf(page, link).path).filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });

  test("links to headings that exist", () => {
    const anchored = links.map((link) => targetOf(page, link)).filter(({ anchor }) => anchor !== undefined);
    expect(anchored.filter(({ path, anchor }) => !anchorsOf(path).has(anchor ?? ""))).toEqual([]);
  });

  test("names scripts and test files that exist", () => {
    const text = read(page);
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    const tests = [...text.matchAll(/npm run jest -- (test\/\S+?)`/g)].map(([, path = ""]) => path);
    expect(tests.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });
});

test("an image is built with every file that the site is made of", () => {
  const taken = read(".dockerignore")
    .split("\n")
    .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
  const linked = PAGES.flatMap((page) => linksOf(page).flatMap((link) => (/^https?:/.test(link) ? [] : [targetOf(page, link).path])));
  const isTaken = (path: string) => taken.some((name) => path === name || path.startsWith(`${name}/`));
  expect([...PAGES, ...linked].filter((path) => !isTaken(path))).toEqual([]);
});

test("every file of the guide is a chapter, and its contents list all chapters in order", () => {
  expect(readdirSync(join(REPOSITORY, GUIDE)).sort()).toEqual(["README.md", ...CHAPTERS.map((chapter) => `${chapter}.md`)].sort());
  const listed = [...read(`${GUIDE}/README.md`).matchAll(/^\| \[.*?\]\((\w+)\.md\)/gm)].map(([, name]) => name);
  expect(listed).toEqual([...CHAPTERS]);
});

test.each(["README.md", "README.zh-CN.md"])("%s says why there is each dependency, and names no other", (page) => {
  const [, table = ""] = /^## (?:Dependencies|依赖)\n([\s\S]*?)^## /m.exec(read(page)) ?? [];
  const named = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  const declared = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
    name.replace(/^(@types|@opentelemetry|@codemirror)\/.*/, "$1/*"),
  );
  expect(named.sort()).toEqual([...new Set(declared)].sort());
});

function targetOf(page: string, link: string): { path: string; anchor: string | undefined } {
  const [path = "", anchor] = link.split("#");
  return { path: path === "" ? page : join(dirname(page), path), anchor };
}

function anchorsOf(page: string): Set<string> {
  return new Set(renderMarkdown(read(page)).headings.map(({ id }) => id));
}

function linksOf(page: string): string[] {
  return [
    ...read(page)
      .replaceAll(/^```[\s\S]*?^```/gm, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, link = ""]) => link);
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}
