import type { ValidateFunction } from "ajv";
import type { Decision, DecisionsByKind } from "./decision.ts";
import type { AnyHandler } from "./handler.ts";
import type { Reply, ReplyProblem, WriteReply } from "./reply.ts";
import type { Spellings } from "./spelling.ts";

/** What the document's `x-callback` says about a command (openapi/README.md), a row of a generated command table. */
export interface CommandMetadata {
  readonly phase: "before" | "after";
  /** What the command is about to do, in words common to both senders; null for an after-command. */
  readonly intent: string | null;
  /** The commands of the same intent that the sender sends first about the same thing. */
  readonly followUpOf: readonly string[];
  readonly aliases: readonly string[];
  readonly decisions: readonly (keyof DecisionsByKind<unknown>)[];
  /** Where the request lists what the sender decides one by one; null if it decides only as a whole. */
  readonly items: ItemsLocation | null;
  readonly idempotencyKey: readonly string[];
  readonly oneEventPerKey: boolean;
  /** The command that reports the same events; null if there is none. */
  readonly sameEventAs: string | null;
  readonly echo: Readonly<Record<string, EchoType>>;
  readonly spellings: Spellings;
}

/** The list of a request that the sender decides item by item. */
export interface ItemsLocation {
  /** JSON pointer of the list. */
  readonly list: string;
  /** Field of an item with the user. */
  readonly user: string;
}

/** The type of a request's value that replies repeat. */
export type EchoType = "text" | "textOrNull" | "integerOrNull";

/** Everything that is known about a command. A request looks it up once. */
export interface Command extends CommandMetadata {
  /** The command's current name, which is its operationId. */
  readonly name: string;
  readonly handler: AnyHandler;
  /** What becomes of a callback that nobody decides in time or without fault; absent: it is allowed. */
  readonly onFailure?: "allow" | "refuse";
  /** Validates `{ query, header, requestBody }`. */
  readonly validateRequest: ValidateFunction;
  readonly validateReply: ValidateFunction;
  readonly writeReply: WriteReply;
  /** Returns the first rule that a reply to a request breaks although the document allows it, or null. */
  findReplyProblem(request: unknown, reply: Reply): ReplyProblem | null;
}

/** The compiled schemas of a document's commands, by command. `npm run generate` writes them. */
export interface Validators {
  readonly requests: Readonly<Record<string, ValidateFunction>>;
  /** For replies with status 200. */
  readonly replies: Readonly<Record<string, ValidateFunction>>;
}

/** The parts that a sender's commands are made of, each by command. */
export interface CommandParts {
  metadata: Readonly<Record<string, CommandMetadata>>;
  handlers: Readonly<Record<string, AnyHandler>>;
  validators: Validators;
  /** Commands that are refused if nobody decides in time or without fault; absent: none. */
  refuseOnFailure?: ReadonlySet<string> | undefined;
  writeReply(command: string, decision: Decision, body: unknown): Reply;
  findReplyProblem(command: string, request: unknown, reply: Reply): ReplyProblem | null;
}

/** The commands of a sender by their current names. Throws if a command lacks its handler or one of its schemas. */
export function createCommands({
  metadata,
  handlers,
  validators,
  refuseOnFailure,
  writeReply,
  findReplyProblem,
}: CommandParts): Map<string, Command> {
  const commands = Object.entries(metadata).map(([name, row]): [string, Command] => [
    name,
    {
      ...row,
      name,
      handler: requirePart(handlers, name, "handler"),
      onFailure: refuseOnFailure?.has(name) === true ? "refuse" : "allow",
      validateRequest: requirePart(validators.requests, name, "request schema"),
      validateReply: requirePart(validators.replies, name, "reply schema"),
      writeReply: (decision, body) => writeReply(name, decision, body),
      findReplyProblem: (request, reply) => findReplyProblem(name, request, reply),
    },
  ]);
  return new Map(commands);
}

function requirePart<Part>(parts: Readonly<Record<string, Part>>, command: string, kind: string): Part {
  const part = parts[command];
  if (part === undefined) throw new Error(`${command} has no ${kind}`);
  return part;
}
