import { ImhookError } from "../errors.ts";
import type { RequestHead } from "./request.ts";
import type { Sender } from "./sender.ts";

/** Throws an ImhookError if the sender has an allow list and the call comes from an address that is not on it. */
export function assertAllowedAddress({ allowList }: Sender, { remoteAddress }: RequestHead): void {
  if (allowList?.has(remoteAddress) === false) throw new ImhookError("address-not-allowed");
}
