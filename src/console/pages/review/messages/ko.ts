import type { ReviewMessages } from "./en.ts";

export const ko: ReviewMessages = {
  title: "검토",
};
