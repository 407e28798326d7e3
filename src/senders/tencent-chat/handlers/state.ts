import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

const EVENT_OF_ACTION: Record<string, EventDraft["type"]> = { Login: "user.online", Logout: "user.offline", Disconnect: "user.offline" };

/** Login, logout and custom online status. */
export const state: Pick<TencentChatHandlerMap, "State.StateChange"> = {
  "State.StateChange": {
    summarize: ({ Info, EventTime }) => {
      const type = Object.hasOwn(EVENT_OF_ACTION, Info.Action) ? EVENT_OF_ACTION[Info.Action] : undefined;
      return toSummary({ actor: Info.To_Account, eventTime: EventTime, events: type === undefined ? [] : [{ type }] });
    },
  },
};
