import type { ReviewMessages } from "./en.ts";

export const zhCn: ReviewMessages = {
  title: "审核",
};
