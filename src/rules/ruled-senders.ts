import type { Sender } from "../callbacks/sender.ts";
import { createOpenIm } from "../senders/openim/index.ts";
import { createTencentChat } from "../senders/tencent-chat/index.ts";

/** The senders whose commands rules can name. Nobody calls them, so they have no apps. */
export function ruledSenders(): Sender[] {
  return [createTencentChat({ apps: [], signatureWindow: 0, budget: 0 }), createOpenIm({ apps: [], budget: 0 })];
}
