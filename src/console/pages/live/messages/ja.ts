import type { LiveMessages } from "./en.ts";

export const ja: LiveMessages = {
  title: "ライブ",
};
