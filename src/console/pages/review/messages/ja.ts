import type { ReviewMessages } from "./en.ts";

export const ja: ReviewMessages = {
  title: "レビュー",
};
