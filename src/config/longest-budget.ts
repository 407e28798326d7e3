import type { Config } from "./config.ts";

/** The longer of the senders' budgets, in milliseconds: no callback takes longer to answer. */
export function longestBudget({ tencentChatBudget, openImBudget }: Config): number {
  return Math.max(tencentChatBudget, openImBudget);
}
