import type { ChosenCommand, NamedCommand } from "../../callbacks/choose-command.ts";
import { createQueryFilter } from "../../callbacks/declared-query.ts";
import { formatReason } from "../../callbacks/quarantine.ts";
import type { Parameters, SenderRequestHead } from "../../callbacks/request.ts";
import { ImhookError } from "../../errors.ts";
import type { Addressed, MockOptions } from "./mock.ts";

/** How to read a sender's requests. */
export interface AddressReader {
  readParameters(queryText: string): Parameters;
  identify(head: SenderRequestHead, body: unknown): ChosenCommand<NamedCommand>;
}

/** Maps a request in any of a sender's URL forms to the path that its document describes, `/{sender}/{command}`. */
export function createSenderAddress(sender: string, { readParameters, identify }: AddressReader): MockOptions["createAddress"] {
  return function createAddress(operations) {
    const keepDeclared = createQueryFilter(operations);
    return function addressToCommand(request) {
      const parameters = readParameters(request.queryText);
      const { command, reason } = identify({ ...request, parameters }, request.body.json);
      if (command === null)
        throw new ImhookError("not-found", `${reason?.detail ?? "the request names no command"}; GET / lists all commands`);
      const { method, headers, body } = request;
      const reasons = [body.reason, reason].filter((each) => each !== null);
      const query = keepDeclared(command.name, parameters);
      // The type of openapi-backend does not allow for absent headers, or for JSON that is not an object.
      const addressed = { method, path: `/${sender}/${command.name}`, query, headers, body: body.json } as Addressed["request"];
      return { request: addressed, reasons: reasons.map(formatReason) };
    };
  };
}
