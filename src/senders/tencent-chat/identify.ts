import { type ChosenCommand, chooseCommand, type FindByName, type NamedCommand } from "../../callbacks/choose-command.ts";
import type { SenderRequestHead } from "../../callbacks/request.ts";
import { isObject, listOf } from "../../openapi/json.ts";

/**
 * Finds the command of a Tencent Chat callback. All commands share one URL; the query names the command and the body repeats it. The path names it
 * only if a client follows the document (openapi/tencent-chat, info.description).
 */
export function identify<Found extends NamedCommand>(
  { path, parameters }: SenderRequestHead,
  body: unknown,
  find: FindByName<Found>,
): ChosenCommand<Found> {
  return chooseCommand([parameters.CallbackCommand, path.join("/"), commandInBody(body)].flat(), find);
}

/** A batch of push results names the command in its first event. Moderation results name none (1047/78240). */
function commandInBody(body: unknown): unknown {
  const [first] = listOf(body, "Events");
  const named = isObject(first) ? first : body;
  return isObject(named) ? named.CallbackCommand : undefined;
}
