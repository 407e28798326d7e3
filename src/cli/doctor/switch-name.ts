import { commands } from "../../../generated/openim.commands.ts";

/** Switches whose name does not follow from the command (open-im-server pkg/common/config/config.go). */
const ODD_NAMES: Readonly<Record<string, string>> = {
  callbackBeforeMembersJoinGroupCommand: "beforeMemberJoinGroup",
  callbackBeforeInviteJoinGroupCommand: "beforeInviteUserToGroup",
  callbackBeforeJoinGroupCommand: "beforeApplyJoinGroup",
  callbackAfterKickGroupCommand: "afterKickGroupMember",
  callbackAfterDisMissGroupCommand: "afterDismissGroup",
  callbackBeforeAfterMsgCommand: "afterRevokeMsg",
};

/** The entry of OpenIM's webhooks.yml that switches a command on. */
export function switchNameOf(command: string): string {
  const stem = command.replace(/^callback/, "").replace(/Command$/, "");
  return ODD_NAMES[command] ?? `${stem.charAt(0).toLowerCase()}${stem.slice(1)}`;
}

/** The phase of each entry of webhooks.yml, by its name. */
export const SWITCHES: ReadonlyMap<string, "before" | "after"> = new Map(
  Object.entries(commands).map(([command, { phase }]) => [switchNameOf(command), phase]),
);
