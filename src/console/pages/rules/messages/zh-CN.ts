import type { RulesMessages } from "./en.ts";

export const zhCn: RulesMessages = {
  title: "规则",
};
