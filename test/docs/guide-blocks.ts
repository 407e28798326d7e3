import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { GUIDE } from "../../src/scripts/docs/chapters.ts";
import { REPOSITORY } from "../support/repository.ts";

/** A fenced code block of a chapter of the guide. */
export interface GuideBlock {
  language: string;
  text: string;
}

/** The code blocks of a chapter, in its order. */
export async function readGuideBlocks(chapter: string): Promise<GuideBlock[]> {
  const text = await readFile(join(REPOSITORY, GUIDE, `${chapter}.md`), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", block = ""]) => ({ language, text: block }));
}
