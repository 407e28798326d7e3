import type { commands } from "../../../generated/tencent-chat.commands.ts";
import type { Acknowledgement, Failure, FriendVerdict, FriendVerdictsReply, operations } from "../../../generated/tencent-chat.ts";
import type { Decision, Verdicts } from "../../callbacks/decision.ts";
import type { ReplyOf } from "../../callbacks/handler.ts";
import { isObject, listOf } from "../../callbacks/json.ts";
import type { ReplyWriter } from "../../callbacks/sender.ts";

type Commands = typeof commands;
type BeforeCommand = { [Command in keyof Commands]: Commands[Command]["phase"] extends "before" ? Command : never }[keyof Commands];
type DecisionWriters = { [Command in BeforeCommand]: (decision: Decision, body: unknown) => ReplyOf<operations[Command]> };

/** First code of the range that Tencent Chat reserves for refusals of friend requests and their answers, 38000 to 39000. */
const FRIEND_REFUSED = 38_000;

const ACKNOWLEDGEMENT: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

const writers: DecisionWriters = {
  "Sns.CallbackPrevFriendAdd": (decision, body) => friendVerdicts(decision, accountsOf(body, "FriendItem")),
  "Sns.CallbackPrevFriendResponse": (decision, body) => friendVerdicts(decision, accountsOf(body, "ResponseFriendItem")),
};

/** Writes as Tencent Chat understands it (vendor document 1047/34354). */
export const reply: ReplyWriter = {
  acknowledgement: ACKNOWLEDGEMENT,
  decision: (command, decision, body) => writers[command as BeforeCommand](decision, body),
  failure: (error, phase) => ({ ActionStatus: "FAIL", ErrorCode: phase === "after" ? 1 : 0, ErrorInfo: error.message }) satisfies Failure,
};

function friendVerdicts(decision: Decision, accounts: string[]): FriendVerdictsReply {
  const refusals = new Map(refusalsOf(decision, accounts).map((refusal) => [refusal.user, refusal]));
  const toVerdict = (account: string): FriendVerdict => {
    const refusal = refusals.get(account);
    return {
      To_Account: account,
      ResultCode: refusal === undefined ? 0 : (refusal.code ?? FRIEND_REFUSED),
      ResultInfo: refusal?.message ?? "",
    };
  };
  return { ...ACKNOWLEDGEMENT, ResultItem: accounts.map(toVerdict) };
}

function refusalsOf(decision: Decision, accounts: string[]): Verdicts["refused"] {
  if (decision.kind === "verdicts") return decision.refused;
  return decision.kind === "refuse" ? accounts.map((user) => ({ ...decision, user })) : [];
}

function accountsOf(body: unknown, field: string): string[] {
  const accounts = listOf(body, field).map((item) => (isObject(item) ? item.To_Account : undefined));
  return accounts.filter((account) => typeof account === "string" && account !== "") as string[];
}
