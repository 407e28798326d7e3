import type { Sender } from "../../generated/operator.ts";
import type { Effect } from "./effect.ts";

/** The senders as people call them. */
export const TITLES: Record<Sender, string> = { "tencent-chat": "Tencent Chat", openim: "OpenIM" };

/** One sentence on what a sender does with an answer. */
export function describeEffect(sender: Sender, effect: Effect): string {
  const title = TITLES[sender];
  switch (effect.kind) {
    case "noted":
      return `${title} has told what happened; no answer changes that.`;
    case "allowed":
      return `${title} carries on.`;
    case "modified":
      return `${title} carries on with another ${Object.keys(effect.changes).join(", ")}.`;
    case "refused":
      return `${title} refuses it, with code ${effect.code}${effect.message === "" ? "" : `: ${effect.message}`}.`;
    case "partly-refused":
      return `${title} carries on for all but ${effect.users.join(", ")}.`;
    case "discarded":
      return `${title} does nothing and tells the user that it did.`;
    case "ignored":
      return `${title} cannot use the answer (${effect.reason}) and, by default, carries on.`;
    case "failed":
      return `${title} cannot use the answer (${effect.reason}), and the operation fails.`;
  }
}
