import type { TencentChatHandlers } from "./types.ts";

/** Login, logout and custom online status. */
export const state: Pick<TencentChatHandlers, "State.StateChange"> = {
  "State.StateChange": {
    describe: ({ Info, EventTime }) => ({ actor: Info.To_Account, targets: [], eventTime: EventTime ?? null, changes: [] }),
  },
};
