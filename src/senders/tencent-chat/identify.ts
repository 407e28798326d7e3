import { commands } from "../../../generated/tencent-chat.commands.ts";
import type { Arrival } from "../../callbacks/arrival.ts";
import { chooseCommand, createResolver } from "../../callbacks/commands.ts";
import { isObject } from "../../callbacks/json.ts";
import { type ReadParameters, single } from "../../callbacks/parameters.ts";
import type { Identity } from "../../callbacks/sender.ts";

const resolve = createResolver(commands);

/**
 * Reads app and command of a Tencent Chat callback. All commands share one URL and stand in its query, the body repeats them; the path
 * names one only where a client follows the document (openapi/tencent-chat, info.description).
 */
export function identify({ path, query, body }: Arrival, readParameters: ReadParameters): Identity {
  const parameters = readParameters(query);
  const inBody = isObject(body.json) ? body.json.CallbackCommand : undefined;
  const names = [parameters.CallbackCommand, path.join("/"), inBody].flat();
  return { app: single(parameters.SdkAppid) ?? null, parameters, ...chooseCommand(names, resolve) };
}
