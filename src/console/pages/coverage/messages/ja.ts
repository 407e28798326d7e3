import type { CoverageMessages } from "./en.ts";

export const ja: CoverageMessages = {
  title: "カバレッジ",
};
