import type { Deliveries } from "../../deliveries/deliveries.ts";
import { ImhookError } from "../../errors.ts";

const none = async () => [];
const unknown = async () => {
  throw new ImhookError("not-found", "there are no destinations");
};
const noPage = async () => ({ items: [], next: null });

/** Of a server without destinations. */
export const NO_DELIVERIES: Deliveries = {
  destinations: { list: none, get: unknown, create: unknown, replace: unknown, remove: unknown, pause: unknown, test: unknown },
  deliveries: { list: noPage, get: unknown, retry: unknown, drop: unknown, retryDead: unknown, dropDead: unknown },
  listAttempts: noPage,
  replays: { list: none, get: unknown, start: unknown, change: unknown, cancel: unknown },
  notify: async () => {},
  notices: none,
  figures: none,
  check: async () => {},
  close: async () => {},
};
