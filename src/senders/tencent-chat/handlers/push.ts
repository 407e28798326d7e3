import { toSummary } from "../../../callbacks/summary.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = "Push.OfflinePush" | "Push.AllMemberPush";

/** Results of offline push, up to a hundred per batch. The summary is that of the first. */
export const push: Pick<TencentChatHandlerMap, Command> = {
  "Push.OfflinePush": {
    summarize: ({ Events }) =>
      toSummary({
        actor: Events[0]?.From_Account,
        targets: Events.map((event) => event.To_Account),
        group: Events[0]?.GroupID,
        message: Events[0]?.MsgKey,
        eventTime: fromSeconds(Events[0]?.EventTime),
      }),
  },
  "Push.AllMemberPush": {
    summarize: ({ Events }) =>
      toSummary({ targets: Events.map((event) => event.To_Account), eventTime: fromSeconds(Events[0]?.EventTime) }),
  },
};
