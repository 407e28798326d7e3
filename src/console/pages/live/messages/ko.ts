import type { LiveMessages } from "./en.ts";

export const ko: LiveMessages = {
  title: "실시간",
};
