import type { ChosenCommand } from "../../callbacks/choose-command.ts";
import { createQueryFilter } from "../../callbacks/declared-query.ts";
import { formatReason } from "../../callbacks/quarantine.ts";
import type { Parameters, SenderRequestHead } from "../../callbacks/request.ts";
import { ImhookError } from "../../errors.ts";
import type { Addressed, MockOptions } from "./mock.ts";

/** How a sender's requests are read. */
export interface AddressReader {
  readParameters(queryText: string): Parameters;
  identify(head: SenderRequestHead, body: unknown): ChosenCommand<string>;
}

/** Turns a request in any of a sender's address forms into the one that its document describes, `/{sender}/{command}`. */
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
      const query = keepDeclared(command, parameters);
      // openapi-backend's type leaves out that a header may be absent, and that JSON is more than objects.
      const addressed = { method, path: `/${sender}/${command}`, query, headers, body: body.json } as Addressed["request"];
      return { request: addressed, reasons: reasons.map(formatReason) };
    };
  };
}
