import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "Group.CallbackBeforeCreateTopic"
  | "Group.CallbackAfterCreateTopic"
  | "Group.CallbackAfterTopicDestroyed"
  | "Group.CallbackAfterTopicInfoChanged";

/** Topics of communities. The group is the community. A topic is not a group, so its members are not reported. */
export const community: Pick<TencentChatHandlerMap, Command> = {
  "Group.CallbackBeforeCreateTopic": {
    summarize: ({ GroupId, Operator_Account, EventTime }) => toSummary({ actor: Operator_Account, group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterCreateTopic": {
    summarize: ({ GroupId, Operator_Account, Owner_Account, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [Owner_Account],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.changed" }],
      }),
  },
  "Group.CallbackAfterTopicDestroyed": {
    summarize: ({ GroupId, Operator_Account, EventTime }) =>
      toSummary({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
  "Group.CallbackAfterTopicInfoChanged": {
    summarize: ({ GroupId, Operator_Account, EventTime }) =>
      toSummary({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
};
