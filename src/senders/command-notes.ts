import { notes as openIm } from "../../generated/openim.command-notes.ts";
import type { CommandDescription, Sender } from "../../generated/operator.ts";
import { notes as tencentChat } from "../../generated/tencent-chat.command-notes.ts";

/** How a sender is told to send a command. */
export type CommandSwitch = CommandDescription["switch"];

/** What operators read about a command, a row of a generated table. */
export type CommandNotes = Pick<CommandDescription, "area" | "summary" | "events" | "source" | "switch">;

/** By sender and by the current name of each command, in the order of the documents. */
export const COMMAND_NOTES: Readonly<Record<Sender, Readonly<Record<string, CommandNotes>>>> = {
  "tencent-chat": tencentChat,
  openim: openIm,
};
