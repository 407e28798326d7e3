import { commands } from "../../../generated/openim.commands.ts";
import type { IncomingRequest } from "../../callbacks/arrival.ts";
import { chooseCommand, createResolver } from "../../callbacks/commands.ts";
import type { ReadParameters } from "../../callbacks/parameters.ts";
import type { Identity } from "../../callbacks/sender.ts";
import { isObject } from "../../openapi/json.ts";
import { readAddress } from "./address.ts";

const resolve = createResolver(commands);

/**
 * Reads app and command of an OpenIM callback: `/openim[/{app}[:{secret}]][/{command}]`, with the command in the path, the query or the
 * body alone, as the releases differ. The body is the one place that all of them share, so it is trusted most. `onlyApp` is the app of a
 * path that names none, null where several are configured.
 */
export function identify({ path, query, body }: IncomingRequest, readParameters: ReadParameters, onlyApp: string | null): Identity {
  const address = readAddress(path);
  const parameters = readParameters(query);
  const inBody = isObject(body.json) ? body.json.callbackCommand : undefined;
  const names = [inBody, address.command, parameters.command].flat();
  return { app: address.app ?? onlyApp, parameters, ...chooseCommand(names, resolve) };
}
