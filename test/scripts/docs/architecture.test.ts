import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { chapterPath } from "../../../src/scripts/docs/chapters.ts";
import { REPOSITORY } from "../../support/run.ts";

/** Indentation of what is directly in src/. */
const DEPTH = 2;

test("the chapter on architecture lists what is in src/, two levels deep, each with its purpose", () => {
  const [, tree = ""] = /^```\nsrc\/\n([\s\S]*?)^```/m.exec(readFileSync(join(REPOSITORY, chapterPath("architecture")), "utf8")) ?? [];
  const listed: string[] = [];
  let folder = "";
  for (const line of tree.trimEnd().split("\n")) {
    const [, indent = "", name = "", purpose] = /^( +)(\S+) +(\S.*)$/.exec(line) ?? [];
    expect({ line, purpose }).toEqual({ line, purpose: expect.any(String) });
    if (indent.length === DEPTH) folder = name;
    listed.push(indent.length === DEPTH ? name : `${folder}${name}`);
  }
  expect(listed.sort()).toEqual(actual().sort());
});

/** Folders of two levels, and the files at the top. */
function actual(): string[] {
  const top = readdirSync(join(REPOSITORY, "src"), { withFileTypes: true });
  return top.flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inner = readdirSync(join(REPOSITORY, "src", entry.name), { withFileTypes: true });
    return [`${entry.name}/`, ...inner.filter((child) => child.isDirectory()).map((child) => `${entry.name}/${child.name}/`)];
  });
}
