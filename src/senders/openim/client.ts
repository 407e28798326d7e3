import { randomUUID } from "node:crypto";
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../generated/openim.ts";
import { basicCredentials } from "./authenticate.ts";

/** A client with a method for each HTTP method, typed by the paths of OpenIM's document: `POST("/openim/{command}", { body })`. */
export type OpenImClient = Client<paths>;

export interface OpenImClientOptions {
  /** URL of the callback listener without a path, such as `http://127.0.0.1:8080`. */
  baseUrl: string;
  /** Name and secret of the app, sent with every callback. By default callbacks carry no credentials. */
  credentials?: { name: string; secret: string };
}

/** Creates a client that sends callbacks as OpenIM does. Each callback gets a random operation id unless its headers have one. */
export function createOpenImClient({ baseUrl, credentials }: OpenImClientOptions): OpenImClient {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest: ({ request }) => {
      if (!request.headers.has("operationID")) request.headers.set("operationID", randomUUID());
      if (credentials !== undefined) request.headers.set("authorization", basicCredentials(credentials.name, credentials.secret));
    },
  });
  return client;
}
