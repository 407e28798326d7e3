import type { Sender } from "../../generated/operator.ts";
import { SENDERS } from "./registry.ts";
import type { Effect } from "./reply-model.ts";

/** Describes in one sentence what a sender does with an answer. The sentence may hold text of the answer. */
export function describeEffect(sender: Sender, effect: Effect): string {
  const { title } = SENDERS[sender];
  switch (effect.kind) {
    case "noted":
      return `${title} ignores the answer: the event has already happened.`;
    case "allowed":
      return `${title} continues.`;
    case "modified":
      return `${title} continues with a changed ${Object.keys(effect.changes).join(", ")}.`;
    case "refused":
      return `${title} refuses the operation with code ${effect.code}${effect.message === "" ? "" : `: ${effect.message.replace(/\.$/, "")}`}.`;
    case "partly-refused":
      return `${title} continues for everyone except ${effect.users.join(", ")}.`;
    case "discarded":
      return `${title} drops the operation and tells the user that it succeeded.`;
    case "ignored":
      return `${title} cannot use the answer (${effect.reason}) and continues by default.`;
    case "failed":
      return `${title} cannot use the answer (${effect.reason}), and the operation fails.`;
  }
}
