import type { RulesMessages } from "./en.ts";

export const ja: RulesMessages = {
  title: "ルール",
};
