import type { TencentChatHandlers } from "./types.ts";

/** Changes of a user's own data. */
export const profile: Pick<TencentChatHandlers, "Profile.CallbackPortraitSet"> = {
  "Profile.CallbackPortraitSet": {
    describe: ({ Operator_Account, From_Account, EventTime }) => ({
      actor: Operator_Account,
      targets: [From_Account],
      eventTime: EventTime ?? null,
      changes: [],
    }),
  },
};
