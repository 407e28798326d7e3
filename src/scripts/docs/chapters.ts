/** Folder of the guide; GitHub shows its README.md as the table of contents. */
export const GUIDE = "src/docs/guide";

/** Chapters of the guide in reading order; each is a file in its folder. */
export const CHAPTERS = [
  "concepts",
  "run",
  "configure",
  "rules",
  "decide",
  "extend",
  "deliver",
  "operate",
  "cluster",
  "plan",
  "deploy",
  "console",
  "secure",
  "tools",
  "commands",
  "meaning",
  "reference",
  "architecture",
  "measurements",
  "migrate",
] as const;

export type Chapter = (typeof CHAPTERS)[number];

export function chapterPath(chapter: Chapter): string {
  return `${GUIDE}/${chapter}.md`;
}

/** The page of the site that each Markdown file of the repository becomes. */
export const PAGE_OF: ReadonlyMap<string, string> = new Map([
  ["README.md", "index.html"],
  ["README.zh-CN.md", "zh-cn.html"],
  [`${GUIDE}/README.md`, "guide.html"],
  ...CHAPTERS.map((chapter) => [chapterPath(chapter), `${chapter}.html`] as const),
]);
