import type { CommandMetadata } from "../../callbacks/command.ts";
import { replyEcho } from "../../callbacks/reply-echo.ts";
import { isObject } from "../../openapi/json.ts";
import type { MockReply } from "./reply-examples.ts";

/**
 * Returns an example with the fields that a reply must repeat taken from the request. A field in which the example differs from the one that
 * changes nothing (`unchanging`) stays.
 */
export function withEcho(example: MockReply, unchanging: MockReply, metadata: CommandMetadata, request: unknown): MockReply {
  const { body } = example;
  const standard = unchanging.body;
  if (!isObject(body) || !isObject(standard)) return example;
  const repeated = Object.entries(replyEcho(metadata, request)).filter(([field]) => field in body && body[field] === standard[field]);
  return { ...example, body: { ...body, ...Object.fromEntries(repeated) } };
}
