import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

/** Changes of a user's own data. */
export const profile: Pick<TencentChatHandlerMap, "Profile.CallbackPortraitSet"> = {
  "Profile.CallbackPortraitSet": {
    summarize: ({ Operator_Account, From_Account, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [From_Account],
        eventTime: EventTime,
        events: [{ type: "user.changed", target: From_Account }],
      }),
  },
};
