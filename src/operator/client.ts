import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/operator.ts";

/** A client with a method for each HTTP method, `GET` and so on, typed by the paths of the operator API's document. */
export type OperatorClient = Client<paths>;

export interface OperatorClientOptions {
  /** URL of the operator listener without a path, such as `http://127.0.0.1:8081`. */
  baseUrl: string;
  /** Bearer token, if the operator API requires one. */
  token?: string | null;
}

/**
 * Creates a client of the operator API.
 *
 * @example
 * const { data } = await createOperatorClient({ baseUrl, token }).GET("/api/callbacks", { params: { query: { limit: 10 } } });
 */
export function createOperatorClient({ baseUrl, token }: OperatorClientOptions): OperatorClient {
  return createClient<paths>({
    baseUrl,
    ...(token == null ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
}
