import type { LiveMessages } from "./en.ts";

export const zhCn: LiveMessages = {
  title: "实时",
};
