import { type ChosenCommand, chooseCommand, type FindByName } from "../../callbacks/choose-command.ts";
import type { SenderRequestHead } from "../../callbacks/request.ts";
import { isObject } from "../../openapi/json.ts";
import { readAddress } from "./address.ts";

/**
 * Finds the command of an OpenIM callback. Depending on the release it is in the path, `/openim[/{app}[:{secret}]][/{command}]`, in the query, or in the
 * body alone. The body is the one place that all releases share, so it is trusted most.
 */
export function identify<Found>({ path, parameters }: SenderRequestHead, body: unknown, find: FindByName<Found>): ChosenCommand<Found> {
  const inBody = isObject(body) ? body.callbackCommand : undefined;
  return chooseCommand([inBody, readAddress(path).command, parameters.command].flat(), find);
}
