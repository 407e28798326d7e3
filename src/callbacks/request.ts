import type { IncomingHttpHeaders } from "node:http";
import type { AuthenticationMethod } from "../../generated/operator.ts";
import type { CallTrace } from "./call-trace.ts";
import type { Command } from "./command.ts";
import type { Deadline } from "./deadline.ts";
import type { QuarantineReason } from "./quarantine.ts";

/** Query parameters that a document declares, under the names that it declares. */
export type Parameters = Record<string, string | string[]>;

/** What a request says before its body is read. */
export interface RequestHead {
  /** Non-empty segments of the path after the sender's own, as sent. */
  path: string[];
  /** The query as sent, without the question mark. */
  queryText: string;
  headers: IncomingHttpHeaders;
  /** The client's address, read from X-Forwarded-For if the peer is a trusted proxy. Empty if the connection is gone. */
  remoteAddress: string;
  /** Whether a trusted proxy is at the other end of the connection. It uses the connection for other callers as well. */
  behindProxy: boolean;
  /** In milliseconds since 1970. */
  receivedAt: number;
  /** On the monotonic clock, in milliseconds. */
  startedAt: number;
}

/** The head of a request to a known sender. */
export interface SenderRequestHead extends RequestHead {
  parameters: Parameters;
}

/** Which app a call belongs to, and how it was proven. */
export interface Proof {
  app: string;
  method: AuthenticationMethod;
}

/** A body as read. */
export interface Body {
  /** Text, or bytes in base64, as the journal keeps it. null if the body was too long or incomplete. */
  text: string | null;
  /** The charset that `text` was decoded from, or `base64`; null if `text` is null. */
  encoding: string | null;
  /** An object, or undefined if `reason` is set. */
  json: unknown;
  /** Why the body cannot be used; null if it can. */
  reason: QuarantineReason | null;
}

/** Which command a request is. */
export interface Identity {
  /** null if the document does not know the command. */
  command: Command | null;
  /** The command as the sender named it; null if the request names none. */
  receivedCommand: string | null;
  /** Why the command is in doubt; null if it is not. */
  reason: QuarantineReason | null;
}

/** A proven request whose body was read. */
export interface CallbackRequest extends SenderRequestHead, Omit<Identity, "reason"> {
  /** Id of its journal entry. */
  id: string;
  proof: Proof;
  /** When the sender stops waiting. */
  deadline: Deadline;
  /** Absent: nobody traces it. */
  trace?: CallTrace | undefined;
  /** With the names of fields that handlers see. */
  body: Body;
  /** The JSON with the names that the sender used, and that the reply has to use. It is `body.json` itself if they are the same. */
  sentBody: unknown;
  /** Why the request goes to quarantine before its schema is looked at; null if it does not. */
  reason: QuarantineReason | null;
}
