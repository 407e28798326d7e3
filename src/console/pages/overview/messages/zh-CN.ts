import type { OverviewMessages } from "./en.ts";

export const zhCn: OverviewMessages = {
  title: "总览",
};
