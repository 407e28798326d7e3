import { commands } from "../../../generated/tencent-chat.commands.ts";
import type { IncomingRequest } from "../../callbacks/arrival.ts";
import { chooseCommand, createResolver } from "../../callbacks/commands.ts";
import { type ReadParameters, single } from "../../callbacks/parameters.ts";
import type { Identity } from "../../callbacks/sender.ts";
import { isObject, listOf } from "../../openapi/json.ts";

const resolve = createResolver(commands);

/**
 * Reads app and command of a Tencent Chat callback. All commands share one URL and stand in its query, the body repeats them; the path
 * names one only where a client follows the document (openapi/tencent-chat, info.description).
 */
export function identify({ path, query, body }: IncomingRequest, readParameters: ReadParameters): Identity {
  const parameters = readParameters(query);
  const names = [parameters.CallbackCommand, path.join("/"), commandOf(body.json)].flat();
  return { app: single(parameters.SdkAppid) ?? null, parameters, ...chooseCommand(names, resolve) };
}

/** The command that a body names: itself or, in a batch of push results, in its first event; moderation results name none (1047/78240). */
function commandOf(body: unknown): unknown {
  const [first] = listOf(body, "Events");
  const named = isObject(first) ? first : body;
  return isObject(named) ? named.CallbackCommand : undefined;
}
