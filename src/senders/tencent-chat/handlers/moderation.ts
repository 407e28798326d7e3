import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

/** Results of cloud moderation. */
export const moderation: Pick<TencentChatHandlerMap, "ContentCallback.ResultNotify"> = {
  "ContentCallback.ResultNotify": {
    summarize: ({ From_Account, ContactItem, MsgID }) =>
      toSummary({ actor: From_Account, targets: [ContactItem?.To_Account], group: ContactItem?.ToGroupId, message: MsgID }),
  },
};
