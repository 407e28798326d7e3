import type { Document } from "openapi-backend";
import type { Sender as SenderName } from "../../generated/operator.ts";
import type { ImhookError } from "../errors.ts";
import type { AddressSet } from "../http/address-set.ts";
import type { Command } from "./command.ts";
import type { Query } from "./query.ts";
import type { Reply } from "./reply.ts";
import type { Body, CallbackRequest, Identity, Parameters, Proof, SenderRequestHead } from "./request.ts";
import type { UserClient } from "./user-client.ts";

/** A chat backend, as far as the pipeline has to know it. */
export interface Sender {
  name: SenderName;
  /** The bundled OpenAPI document. */
  document: Document;
  /** By current name. */
  commands: ReadonlyMap<string, Command>;
  /** Time from the first byte to the answer, in milliseconds. */
  budget: number;
  /** Addresses that may call; absent if any may. */
  allowList?: AddressSet;
  /** Query parameters that prove a call, in lower case. Their values are not recorded. */
  secretParameters: ReadonlySet<string>;
  /** Reads the declared parameters from the text of a query. */
  readParameters(queryText: string): Parameters;
  /** Reads all parameters from the text of a query, except those that prove a call. */
  readQuery(queryText: string): Query;
  /** Proves a call by its path, query and headers. Throws an ImhookError for a call that must not get in. */
  authenticate(head: SenderRequestHead): Proof;
  /** Finds the command in path, query and body. Without a body it reads path and query alone. */
  identify(head: SenderRequestHead, body: unknown): Identity;
  /** Reads what a valid request says of the user's client. */
  readUserClient(request: Pick<CallbackRequest, "parameters"> & { body: Pick<Body, "json"> }): UserClient;
  /** Answers a callback that asks for no decision, and a command that the document does not know. Changes nothing. */
  acknowledgement: Reply;
  /** Says that the call failed, and refuses nothing. */
  writeFailure(error: ImhookError, command: Command | null, body: unknown): Reply;
}
