import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { drawCallback, PICTURES } from "../../../src/scripts/docs/draw-callback.ts";
import { REPOSITORY } from "../../support/run.ts";

describe.each(Object.entries(PICTURES))("%s", (path, text) => {
  const svg = drawCallback(text);

  test("is drawn by the generator", () => {
    expect(existsSync(join(REPOSITORY, path))).toBe(true);
  });

  test("has its text as text, a title and a description, and loads nothing", () => {
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word = ""]) => word.replaceAll("&#39;", "'"));
    for (const [title, what] of [...text.arriving, ...text.deciding, ...text.followers])
      expect(words).toEqual(expect.arrayContaining(what === "" ? [title] : [title, what]));
    expect(svg).toContain(`<title id="title">${text.title}</title>`);
    expect(svg).toContain('aria-labelledby="title description"');
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<image|<script/);
  });

  test("closes what it opens", () => {
    const open: string[] = [];
    for (const [, closing, name = "", own] of svg.replace(/<!--.*?-->/g, "").matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!own) open.push(name);
    }
    expect(open).toEqual([]);
  });
});
