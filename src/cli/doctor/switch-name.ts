import { SENDERS } from "../../senders/registry.ts";

/** Entries whose name does not follow from the command (open-im-server pkg/common/config/config.go). */
const IRREGULAR_NAMES: Readonly<Record<string, string>> = {
  callbackBeforeMembersJoinGroupCommand: "beforeMemberJoinGroup",
  callbackBeforeInviteJoinGroupCommand: "beforeInviteUserToGroup",
  callbackBeforeJoinGroupCommand: "beforeApplyJoinGroup",
  callbackAfterKickGroupCommand: "afterKickGroupMember",
  callbackAfterDisMissGroupCommand: "afterDismissGroup",
  callbackBeforeAfterMsgCommand: "afterRevokeMsg",
};

/** Returns the entry of OpenIM's webhooks.yml that enables a command. */
export function switchNameOf(command: string): string {
  const stem = command.replace(/^callback/, "").replace(/Command$/, "");
  return IRREGULAR_NAMES[command] ?? `${stem.charAt(0).toLowerCase()}${stem.slice(1)}`;
}

/** The phase of each entry of webhooks.yml, by its name. */
export const SWITCHES: ReadonlyMap<string, "before" | "after"> = new Map(
  Object.entries(SENDERS.openim.commands).map(([command, { phase }]) => [switchNameOf(command), phase]),
);
