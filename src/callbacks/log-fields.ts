import type { CallbackRequest } from "./request.ts";
import type { Sender } from "./sender.ts";

/** What every log line about a callback says of it. */
export interface CallbackFields {
  sender: string;
  /** null if it is not known. */
  command: string | null;
  /** Id of its entry. */
  entry: string;
}

export function logFieldsOf(sender: Pick<Sender, "name">, { command, id }: Pick<CallbackRequest, "command" | "id">): CallbackFields {
  return { sender: sender.name, command: command?.name ?? null, entry: id };
}
