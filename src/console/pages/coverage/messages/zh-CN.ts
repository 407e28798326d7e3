import type { CoverageMessages } from "./en.ts";

export const zhCn: CoverageMessages = {
  title: "覆盖",
};
