import type { RulesMessages } from "./en.ts";

export const ko: RulesMessages = {
  title: "규칙",
};
