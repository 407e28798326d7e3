import type { Handlers } from "./handlers.ts";

/**
 * Returns the handlers as they are. It gives them their types: in an editor, a misspelt command, a missing field and a decision that the command
 * does not support are errors.
 *
 * @example
 * export default defineHandlers({
 *   tencentChat: { "C2C.CallbackBeforeSendMsg": ({ From_Account }) => (From_Account === "spam" ? refuse("no") : allow()) },
 *   onEvent: (event) => console.log(event.type, event.actor, event.target),
 * });
 */
export function defineHandlers(handlers: Handlers): Handlers {
  return handlers;
}
