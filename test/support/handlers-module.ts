/** What the module of a test does. */
export interface ModuleOptions {
  /** Text with which messages are refused. */
  refusal?: string;
  /** File to which each call is appended: `after anna`, `event anna`. Absent: nothing is called. */
  called?: string;
  /** Before a call is noted, in milliseconds. */
  pause?: number;
}

export const FRIEND_ADDED = "Sns.CallbackFriendAdd";
export const MESSAGE = "C2C.CallbackBeforeSendMsg";

/** The text of a handlers module in TypeScript. */
export function moduleText({ refusal = "no", called, pause = 0 }: ModuleOptions): string {
  const followers = `
    "${FRIEND_ADDED}": async ({ PairList }) => note("after", String(PairList[0]?.From_Account)),
  },
  onEvent: async ({ actor }) => note("event", String(actor)),`;
  return `
import { appendFileSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";
import { defineHandlers, refuse } from "imhook";

async function note(what: string, user: string): Promise<void> {
  await pass(${pause});
  appendFileSync(${JSON.stringify(called ?? "")}, \`\${what} \${user}\\n\`);
}

export default defineHandlers({
  tencentChat: {
    "${MESSAGE}": () => refuse(${JSON.stringify(refusal)}),${called === undefined ? "\n  }," : followers}
});
void note;
`;
}
