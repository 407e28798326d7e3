import { summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

/** Changes of a user's own data. */
export const profile: Pick<TencentChatHandlers, "Profile.CallbackPortraitSet"> = {
  "Profile.CallbackPortraitSet": {
    summarize: ({ Operator_Account, From_Account, EventTime }) =>
      summarize({
        actor: Operator_Account,
        targets: [From_Account],
        eventTime: EventTime,
        events: [{ type: "user.changed", target: From_Account }],
      }),
  },
};
