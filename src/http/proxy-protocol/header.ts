/** What the bytes at the beginning of a connection say about it. */
export type ProxyHeader =
  /** More bytes may complete the header. */
  | { kind: "incomplete" }
  /** The bytes are something else. */
  | { kind: "absent" }
  | { kind: "invalid" }
  | CompleteHeader;

export interface CompleteHeader {
  kind: "complete";
  /** In bytes; what follows belongs to the client. */
  length: number;
  /** Address of the client; null if the proxy opened the connection for itself or does not name one. */
  address: string | null;
}

/**
 * The longest header that is read, in bytes. Version 1 allows 107. Version 2 allows 64 KiB of additional values; load balancers use some hundred
 * bytes of it.
 */
export const LONGEST_HEADER = 4096;
