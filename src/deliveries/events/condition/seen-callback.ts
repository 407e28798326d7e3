import type { UserClient } from "../../../callbacks/user-client.ts";
import type { StoredEntry } from "../../../journal/journal.ts";
import { isObject } from "../../../openapi/json.ts";
import type { SeenCallback } from "../../../rules/compile/context.ts";
import { readUserClient as readOpenIm } from "../../../senders/openim/user-client.ts";
import { recordedQuery } from "../../../senders/recorded-query.ts";
import { recordedRequest } from "../../../senders/recorded-request.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { readUserClient as readTencentChat } from "../../../senders/tencent-chat/user-client.ts";

/**
 * A recorded callback as conditions see it. Its body is parsed when a condition asks for it, because most conditions do not. Fields of it throw if the
 * body was not kept, or is damaged.
 *
 * @param command Its current name.
 */
export function toSeenCallback(entry: StoredEntry, command: string): SeenCallback {
  const { sender, app, actor, targets, group, message, eventTime, id, receivedAt } = entry;
  let request: Record<string, unknown> | undefined;
  let client: UserClient | undefined;
  return {
    sender,
    app,
    command: { name: command, intent: SENDERS[sender].commands[command]?.intent ?? null },
    summary: { actor, targets, group, message, eventTime, events: [] },
    entry: id,
    receivedAt,
    get request() {
      request ??= readRequest(entry, command);
      return request;
    },
    get platform() {
      return readClient().platform;
    },
    get clientAddress() {
      return readClient().clientAddress;
    },
  };

  function readClient(): UserClient {
    request ??= readRequest(entry, command);
    client ??= readUserClient(entry, request);
    return client;
  }
}

function readRequest({ sender, body }: StoredEntry, command: string): Record<string, unknown> {
  const request = body === null ? undefined : recordedRequest({ sender, command }, body);
  if (isObject(request)) return request;
  throw new TypeError("the journal does not have the request");
}

function readUserClient({ sender, query }: StoredEntry, request: unknown): UserClient {
  if (sender === "openim") return readOpenIm({ body: { json: request } });
  const { OptPlatform = "", ClientIP = "" } = recordedQuery({ sender, query });
  return readTencentChat({ parameters: { OptPlatform, ClientIP } });
}
