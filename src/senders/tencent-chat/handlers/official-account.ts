import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "OfficialAccount.CallbackBeforeCreateOfficialAccount"
  | "OfficialAccount.CallbackAfterCreateOfficialAccount"
  | "OfficialAccount.CallbackAfterOfficialAccountInfoChanged"
  | "OfficialAccount.CallbackAfterOfficialAccountDestroyed"
  | "OfficialAccount.CallbackBeforeAddSubscriber"
  | "OfficialAccount.CallbackAfterAddSubscriber"
  | "OfficialAccount.CallbackAfterOfficialAccountFull"
  | "OfficialAccount.CallbackAfterDeleteSubscriber"
  | "OfficialAccount.CallbackBeforeSendMsg"
  | "OfficialAccount.CallbackAfterSendMsg"
  | "OfficialAccount.CallbackAfterMsgWithDraw";

/** Official accounts, their subscribers and broadcasts. No other sender has them, so they report no common event. */
export const officialAccount: Pick<TencentChatHandlerMap, Command> = {
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
    summarize: ({ Operator_Account, Owner_Account, EventTime }) =>
      toSummary({ actor: Operator_Account, targets: [Owner_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterCreateOfficialAccount": {
    summarize: ({ Operator_Account, Official_Account, Owner_Account, EventTime }) =>
      toSummary({ actor: Operator_Account, targets: [Official_Account, Owner_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
    summarize: ({ Operator_Account, Official_Account, EventTime }) =>
      toSummary({ actor: Operator_Account, targets: [Official_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
    summarize: ({ Official_Account, Owner_Account, EventTime }) =>
      toSummary({ targets: [Official_Account, Owner_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackBeforeAddSubscriber": {
    summarize: (request) => subscription(request),
  },
  "OfficialAccount.CallbackAfterAddSubscriber": {
    summarize: (request) => subscription(request),
  },
  "OfficialAccount.CallbackAfterOfficialAccountFull": {
    summarize: ({ Official_Account, EventTime }) => toSummary({ targets: [Official_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterDeleteSubscriber": {
    summarize: (request) => subscription(request),
  },
  "OfficialAccount.CallbackBeforeSendMsg": {
    summarize: ({ Official_Account, EventTime }) => toSummary({ actor: Official_Account, eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterSendMsg": {
    summarize: ({ Official_Account, MsgKey, EventTime }) => toSummary({ actor: Official_Account, message: MsgKey, eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterMsgWithDraw": {
    summarize: ({ Official_Account, WithdrawMsgList, EventTime }) =>
      toSummary({ targets: [Official_Account], message: WithdrawMsgList[0]?.MsgKey, eventTime: EventTime }),
  },
};

interface Subscription {
  Official_Account: string;
  Operator_Account?: string;
  SubscribeAccountList: Array<{ Subscriber_Account: string }>;
  EventTime?: number;
}

function subscription({ Official_Account, Operator_Account, SubscribeAccountList, EventTime }: Subscription) {
  const subscribers = SubscribeAccountList.map((subscriber) => subscriber.Subscriber_Account);
  return toSummary({ actor: Operator_Account, targets: [Official_Account, ...subscribers], eventTime: EventTime });
}
