import { randomUUID } from "node:crypto";
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../generated/openim.ts";
import { basicCredentials } from "./authenticate.ts";

export type OpenImClient = Client<paths>;

/** Where the callbacks of one app go. */
export interface OpenImClientOptions {
  /** Where imhook listens, without a path. */
  baseUrl: string;
  /** Shown with every call where given. */
  credentials?: { name: string; secret: string };
}

/** Client that posts callbacks of OpenIM by the paths of their document, `/openim/{command}`, each with an operation id of its own. */
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
