import type { UserRegistration } from "../../../../generated/openim.ts";
import { toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command =
  | "callbackBeforeUserRegisterCommand"
  | "callbackAfterUserRegisterCommand"
  | "callbackBeforeUpdateUserInfoCommand"
  | "callbackAfterUpdateUserInfoCommand"
  | "callbackBeforeUpdateUserInfoExCommand"
  | "callbackAfterUpdateUserInfoExCommand";

/** Registration of users and changes of their data. No request says who acts. */
export const user: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeUserRegisterCommand: {
    summarize: (request) => toSummary({ targets: registeredBy(request) }),
  },
  callbackAfterUserRegisterCommand: {
    summarize: (request) => toSummary({ targets: registeredBy(request) }),
  },
  callbackBeforeUpdateUserInfoCommand: {
    summarize: ({ userID }) => toSummary({ targets: [userID] }),
  },
  callbackAfterUpdateUserInfoCommand: {
    summarize: ({ userID }) => toSummary({ targets: [userID], events: [{ type: "user.changed", target: userID }] }),
  },
  callbackBeforeUpdateUserInfoExCommand: {
    summarize: ({ userID }) => toSummary({ targets: [userID] }),
  },
  callbackAfterUpdateUserInfoExCommand: {
    summarize: ({ userID }) => toSummary({ targets: [userID], events: [{ type: "user.changed", target: userID }] }),
  },
};

/** The new users: a list on the wire, one object in older documents. */
function registeredBy({ users = null }: UserRegistration): string[] {
  if (users === null) return [];
  return (Array.isArray(users) ? users : [users]).map((newUser) => newUser.userID);
}
