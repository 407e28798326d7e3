import type { RuledSender } from "../../rules/compile/catalog.ts";
import { createOpenIm } from "../../senders/openim/index.ts";
import { createTencentChat } from "../../senders/tencent-chat/index.ts";

/** The senders whose commands rules can name. Nobody calls them, so they have no apps. */
export function ruledSenders(): RuledSender[] {
  return [createTencentChat({ apps: [], signatureWindow: 0, budget: 0 }), createOpenIm({ apps: [], budget: 0 })];
}
