import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/operator.ts";

export type OperatorClient = Client<paths>;

/** Where an operator API is. */
export interface OperatorClientOptions {
  /** Where the operator API listens, without a path. */
  baseUrl: string;
  /** Bearer token, where the API asks for one. */
  token?: string | null;
}

/** Client of the operator API by its document. */
export function createOperatorClient({ baseUrl, token }: OperatorClientOptions): OperatorClient {
  return createClient<paths>({
    baseUrl,
    ...(token == null ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
}
