import { randomUUID } from "node:crypto";
import type { Outgoing } from "../outgoing.ts";
import { emptyCloudEvent } from "./to-cloud-event.ts";

/** Type of the event with which people try a destination. */
export const TEST_TYPE = "imhook.test";

/** Makes a delivery that says nothing, to try a destination with. `at` is in milliseconds since 1970. */
export function createTestDelivery(at: number): Outgoing {
  const event = `${randomUUID()}-0`;
  return {
    position: 0,
    number: 0,
    event,
    type: TEST_TYPE,
    entry: null,
    key: null,
    recorded: null,
    app: "",
    toCloudEvent: () => emptyCloudEvent(at, { id: event, type: TEST_TYPE, position: 0, key: null, replay: null }),
  };
}
