import { summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

/** Results of cloud moderation. */
export const moderation: Pick<TencentChatHandlers, "ContentCallback.ResultNotify"> = {
  "ContentCallback.ResultNotify": {
    summarize: ({ From_Account, ContactItem, MsgID }) =>
      summarize({ actor: From_Account, targets: [ContactItem?.To_Account], group: ContactItem?.ToGroupId, message: MsgID }),
  },
};
