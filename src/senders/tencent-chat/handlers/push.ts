import type { OfflinePushEvent } from "../../../../generated/tencent-chat.ts";
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
        message: Events[0] && messageOf(Events[0]),
        eventTime: fromSeconds(Events[0]?.EventTime),
      }),
  },
  "Push.AllMemberPush": {
    summarize: ({ Events }) =>
      toSummary({ targets: Events.map((event) => event.To_Account), eventTime: fromSeconds(Events[0]?.EventTime) }),
  },
};

/** A one-to-one message has a key. A group message is identified by its sequence number in the group. */
function messageOf({ MsgKey, GroupID, MsgSeq }: OfflinePushEvent): string | number | undefined {
  return GroupID ? MsgSeq : MsgKey;
}
