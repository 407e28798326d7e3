import type { Subscriber } from "../../../../generated/tencent-chat.ts";
import { allow } from "../../../callbacks/decision.ts";
import { describe } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

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

/** Official accounts, their subscribers and broadcasts. No other sender has them, so they are described and state no common event. */
export const officialAccount: Pick<TencentChatHandlers, Command> = {
  "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
    describe: ({ Operator_Account, Owner_Account, EventTime }) =>
      describe({ actor: Operator_Account, targets: [Owner_Account], eventTime: EventTime }),
    decide: allow,
  },
  "OfficialAccount.CallbackAfterCreateOfficialAccount": {
    describe: ({ Operator_Account, Official_Account, Owner_Account, EventTime }) =>
      describe({ actor: Operator_Account, targets: [Official_Account, Owner_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
    describe: ({ Operator_Account, Official_Account, EventTime }) =>
      describe({ actor: Operator_Account, targets: [Official_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
    describe: ({ Official_Account, Owner_Account, EventTime }) =>
      describe({ targets: [Official_Account, Owner_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackBeforeAddSubscriber": {
    describe: (request) => subscription(request),
    decide: allow,
  },
  "OfficialAccount.CallbackAfterAddSubscriber": {
    describe: (request) => subscription(request),
  },
  "OfficialAccount.CallbackAfterOfficialAccountFull": {
    describe: ({ Official_Account, EventTime }) => describe({ targets: [Official_Account], eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterDeleteSubscriber": {
    describe: (request) => subscription(request),
  },
  "OfficialAccount.CallbackBeforeSendMsg": {
    describe: ({ Official_Account, EventTime }) => describe({ actor: Official_Account, eventTime: EventTime }),
    decide: allow,
  },
  "OfficialAccount.CallbackAfterSendMsg": {
    describe: ({ Official_Account, MsgKey, EventTime }) => describe({ actor: Official_Account, message: MsgKey, eventTime: EventTime }),
  },
  "OfficialAccount.CallbackAfterMsgWithDraw": {
    describe: ({ Official_Account, WithdrawMsgList, EventTime }) =>
      describe({ targets: [Official_Account], message: WithdrawMsgList[0]?.MsgKey, eventTime: EventTime }),
  },
};

interface Subscription {
  Official_Account: string;
  Operator_Account: string;
  SubscribeAccountList: Subscriber[];
  EventTime?: number;
}

function subscription({ Official_Account, Operator_Account, SubscribeAccountList, EventTime }: Subscription) {
  const subscribers = SubscribeAccountList.map((subscriber) => subscriber.Subscriber_Account);
  return describe({ actor: Operator_Account, targets: [Official_Account, ...subscribers], eventTime: EventTime });
}
