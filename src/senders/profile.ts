import type { Sender } from "../../generated/operator.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { OpenImForm } from "./openim/request.ts";
import type { WireRequest } from "./post/post.ts";
import type { ReplyModel } from "./reply-model.ts";
import type { SentCallback } from "./sent-callback.ts";

/** What imhook knows about a sender, whichever app or server it calls. */
export interface SenderProfile {
  name: Sender;
  /** The name that people use. */
  title: string;
  /** Metadata by the current name of each command, in the order of the document. */
  commands: Readonly<Record<string, CommandMetadata>>;
  /** Time that the sender waits for an answer, in milliseconds. */
  cutOff: number;
  /** Field of a body that names the command. */
  commandField: string;
  /** How calls are authenticated. */
  credential: {
    /** What the sender and the server share, and the command-line option of that name. */
    name: "token" | "secret";
    /** What a call carries to prove it. */
    proof: "signature" | "secret";
  };
  /** Documentation of the protocol, for rules that belong to no single command. */
  source: Source;
  replies: ReplyModel;
  /** Writes a callback as the sender does. */
  writeRequest(recipient: Recipient, callback: SentCallback, circumstances: Circumstances): WireRequest;
}

/** A page or file that documents something. */
export interface Source {
  description: string;
  url: string;
}

/** Where the callbacks of an app go. */
export interface Recipient {
  sender: Sender;
  /** The address that the sender is configured with. */
  url: string;
  /** App id of Tencent Chat, or app name of OpenIM. */
  app: string;
  /** Token of Tencent Chat, or secret of OpenIM; null: calls carry no credentials. */
  credential: string | null;
}

/** What differs from call to call. */
export interface Circumstances {
  /** In milliseconds since 1970. */
  now: number;
  /** Trace id of the user's action; Tencent Chat sends none. */
  traceId: string;
  /** Where OpenIM puts the command. */
  form: OpenImForm;
}
