import { type CallbackSummary, type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = "Follow.CallbackAfterFollowAdd" | "Follow.CallbackAfterFollowDelete";

/** One-sided subscriptions between users. */
export const follow: Pick<TencentChatHandlerMap, Command> = {
  "Follow.CallbackAfterFollowAdd": {
    summarize: ({ From_Account, FollowList, EventTime }) =>
      towards(
        "user.followed",
        From_Account,
        FollowList.map((item) => item.To_Account),
        EventTime,
      ),
  },
  "Follow.CallbackAfterFollowDelete": {
    summarize: ({ From_Account, To_Account, EventTime }) => towards("user.unfollowed", From_Account, To_Account, EventTime),
  },
};

function towards(type: EventDraft["type"], actor: string, targets: string[], eventTime: number | undefined): CallbackSummary {
  return toSummary({ actor, targets, eventTime, events: targets.map((target) => ({ type, target })) });
}
