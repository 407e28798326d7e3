import type { IncomingRequest } from "../../callbacks/arrival.ts";
import { createQueryFilter } from "../../callbacks/declared-query.ts";
import { toReason } from "../../callbacks/fault.ts";
import type { Identity } from "../../callbacks/sender.ts";
import { ImhookError } from "../../errors.ts";
import type { Addressed, MockOptions } from "./mock.ts";

/** Turns a request in any of a sender's address forms into the one that its document describes, `/{sender}/{command}`. */
export function createSenderAddress(sender: string, identify: (arrival: IncomingRequest) => Identity): MockOptions["createAddress"] {
  return function createAddress(operations) {
    const keepDeclared = createQueryFilter(operations);
    return function addressToCommand(request) {
      const { command, fault, parameters } = identify(request);
      if (command === null)
        throw new ImhookError("not-found", `${fault?.detail ?? "the request names no command"}; GET / lists all commands`);
      const { method, headers, body } = request;
      const faults = [body.fault, fault].filter((each) => each !== null);
      const query = keepDeclared(command, parameters);
      // openapi-backend's type leaves out that a header may be absent, and that JSON is more than objects.
      const addressed = { method, path: `/${sender}/${command}`, query, headers, body: body.json } as Addressed["request"];
      return { request: addressed, reasons: faults.map(toReason) };
    };
  };
}
