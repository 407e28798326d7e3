import type { Document } from "openapi-backend";
import type { AuthenticationMethod, Sender as SenderName } from "../../generated/operator.ts";
import type { ImhookError } from "../errors.ts";
import type { AddressSet } from "../http/address-set.ts";
import type { IncomingRequest } from "./arrival.ts";
import type { Validators } from "./command-validator.ts";
import type { Deadline } from "./deadline.ts";
import type { Decision } from "./decision.ts";
import type { QuarantineReason } from "./fault.ts";
import type { AfterHandler, BeforeHandler, CommandMetadata } from "./handler.ts";

/** JSON of a reply; its schema is the document's. */
export type Reply = Record<string, unknown>;

/** What a request says of itself, by the sender's rules; nothing of it is proven yet. */
export interface Identity {
  /** null where the request names none. */
  app: string | null;
  /** Today's name of a command that the document knows, else null. */
  command: string | null;
  /** The command as the sender named it; null where it named none. */
  receivedCommand: string | null;
  fault: QuarantineReason | null;
  /** Query parameters that the document declares, under the names that it declares. */
  parameters: Record<string, string | string[]>;
}

/** A request under way. */
export interface CallbackRequest {
  arrival: IncomingRequest;
  /** End of the sender's budget. */
  deadline: Deadline;
  identity: Identity;
}

/**
 * Proves one security scheme of the document. Returns how the call was proven, `none` where the app is configured without credentials.
 * Throws an ImhookError for a call that must not get in.
 */
export type SecurityHandler = (call: CallbackRequest) => AuthenticationMethod;

/** Writes in the sender's format. Every reply is one that the sender decodes. */
export interface ReplyWriter {
  /** For a callback that asks for no decision, and for a command that the document does not know: changes nothing. */
  acknowledgement: Reply;
  /** The decision on a before-command. `allow` reads of the body what it can, for it also answers a body that matched no document. */
  decision(command: string, decision: Decision, body: unknown): Reply;
  /** Says that the call failed and refuses nothing. `command` is null where it is not known; of the body it reads what it can. */
  failure(error: ImhookError, command: string | null, body: unknown): Reply;
}

/** A chat backend, as far as the path of a callback has to know it. */
export interface Sender {
  name: SenderName;
  /** Bundled OpenAPI document. */
  document: Document;
  validators: Validators;
  commands: Readonly<Record<string, CommandMetadata>>;
  handlers: Readonly<Record<string, AnyHandler>>;
  /** In milliseconds, from the first byte to the answer. */
  budget: number;
  /** Where calls may come from; absent: anywhere. */
  addresses?: AddressSet;
  identify(arrival: IncomingRequest): Identity;
  /** By the name of the security scheme. */
  securityHandlers: Readonly<Record<string, SecurityHandler>>;
  reply: ReplyWriter;
}

/** A handler of any command. What it takes as a request is known to the document's validator, which stands before it, and not to the types. */
export type AnyHandler = AfterHandler<never> & Partial<Pick<BeforeHandler<never, Decision>, "decide">>;
