import type { Config } from "./config.ts";

/** The most that a callback may take to be answered, in milliseconds. */
export function longestBudget({ tencentChatBudget, openImBudget }: Config): number {
  return Math.max(tencentChatBudget, openImBudget);
}
