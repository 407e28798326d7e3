import { CALLBACK, COMMAND } from "./callback.ts";

/** The same callback without the list that its document requires: whoever validates does not take it. */
export const INVALID_CALLBACK = { ...CALLBACK, body: JSON.stringify({ CallbackCommand: COMMAND }) } as const;
