import type { EntrySummary } from "../../../../generated/operator.ts";
import type { Subject } from "./subject.ts";

export type App = Pick<Subject, "sender" | "app">;

/** The apps that are known from callbacks and from pages that were opened, each once, in the order of their names. */
export function knownApps(entries: readonly Pick<EntrySummary, "sender" | "app">[], recent: readonly App[]): App[] {
  const apps = new Map([...recent, ...entries].map(({ sender, app }) => [keyOf({ sender, app }), { sender, app }]));
  return [...apps.values()].filter(({ app }) => app !== "").toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** The name of an app in a form. */
export function keyOf({ sender, app }: App): string {
  return `${sender}/${app}`;
}

export function fromKey(key: string): App | null {
  const [, sender, app] = /^(tencent-chat|openim)\/(.+)$/s.exec(key) ?? [];
  return (sender === "tencent-chat" || sender === "openim") && app !== undefined ? { sender, app } : null;
}
