import type { UserRegistration } from "../../../../generated/openim.ts";
import { allow } from "../../../callbacks/decision.ts";
import { summarize } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command =
  | "callbackBeforeUserRegisterCommand"
  | "callbackAfterUserRegisterCommand"
  | "callbackBeforeUpdateUserInfoCommand"
  | "callbackAfterUpdateUserInfoCommand"
  | "callbackBeforeUpdateUserInfoExCommand"
  | "callbackAfterUpdateUserInfoExCommand";

/** Registration of users and changes of their data. No request says who acts. */
export const user: Pick<OpenImHandlers, Command> = {
  callbackBeforeUserRegisterCommand: {
    summarize: (request) => summarize({ targets: registeredBy(request) }),
    decide: allow,
  },
  callbackAfterUserRegisterCommand: {
    summarize: (request) => summarize({ targets: registeredBy(request) }),
  },
  callbackBeforeUpdateUserInfoCommand: {
    summarize: ({ userID }) => summarize({ targets: [userID] }),
    decide: allow,
  },
  callbackAfterUpdateUserInfoCommand: {
    summarize: ({ userID }) => summarize({ targets: [userID], events: [{ type: "user.changed", target: userID }] }),
  },
  callbackBeforeUpdateUserInfoExCommand: {
    summarize: ({ userID }) => summarize({ targets: [userID] }),
    decide: allow,
  },
  callbackAfterUpdateUserInfoExCommand: {
    summarize: ({ userID }) => summarize({ targets: [userID], events: [{ type: "user.changed", target: userID }] }),
  },
};

/** The new users: a list on the wire, one object in older documents. */
function registeredBy({ users }: UserRegistration): string[] {
  if (users === null) return [];
  return (Array.isArray(users) ? users : [users]).map((newUser) => newUser.userID);
}
