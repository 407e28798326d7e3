import type { Resolved } from "../definition/resolved.ts";
import type { Outgoing } from "../outgoing.ts";

/** What came of one delivery of a batch. */
export type Outcome =
  | { result: "delivered"; status: number | null; text: string }
  | {
      result: "failed";
      /** Status of the answer; null if there was none, or if the kind has none. */
      status: number | null;
      /** Beginning of the answer, or why there was none. At most `LONGEST_TEXT` characters. */
      text: string;
      /** Time that the destination asks to wait for before the next attempt, in milliseconds; null if it asks for none. */
      retryAfter: number | null;
      /** Whether others would fail as well: it cannot be reached, answers late, is overloaded or does not let imhook in. */
      isOutage: boolean;
    }
  /** It was not tried, because an earlier one with the same key failed, or because the batch was interrupted. It does not count as an attempt. */
  | { result: "skipped" };

/** Longest text of an outcome, in UTF-16 units. */
export const LONGEST_TEXT = 1000;

/** Sends deliveries to a destination of one kind. */
export interface Transport {
  /** Most deliveries in one call of `send`. */
  batch: number;
  /**
   * Sends deliveries in this order and resolves with an outcome for each, in the same order; it never rejects. Several calls may be under way at the same
   * time, never with the same key. A batch can have several with one key: if one of them fails, the later ones of that key must not arrive, and are
   * `skipped` or `failed`. What may have arrived without an acknowledgement has failed. An aborted signal ends it soon; what was not acknowledged by then
   * is `skipped`.
   */
  send(deliveries: readonly Outgoing[], options: SendOptions): Promise<readonly Outcome[]>;
  /** Resolves when all connections are closed. */
  close(): Promise<void>;
}

export interface SendOptions {
  signal: AbortSignal;
}

/** Opens a transport. Rejects with an ImhookError or ConfigError only for what no retry can mend; a destination that cannot be reached fails in `send`. */
export type OpenTransport<Definition> = (definition: Definition, options: TransportOptions) => Promise<Transport>;

/** What a transport has to know of its destination, beside the definition, and of where it runs. */
export type TransportOptions = TransportEnvironment & TransportNews & Pick<Resolved, "name" | "origin" | "parallel" | "timeout">;

/** What whoever opens a transport may want to know of it. */
export interface TransportNews {
  /** The file of its secrets has changed. The faults of one that is refused, which name no secret; then the secrets from before stay in use. */
  secretsRead?: (faults: readonly string[]) => void;
}

/** What transports are put together with. */
export interface TransportEnvironment {
  /** Directory below which relative paths of files are. */
  dataDirectory: string;
  /** Ranges of private addresses that destinations which were created by a request may reach, as `createAddressSet` takes them. */
  allowedAddresses: readonly string[];
}
