import type { operations } from "../../../../../generated/operator.ts";
import { deliveryStateValues } from "../../../../../generated/operator.values.ts";
import type { AddressValues } from "../../../address/use-address.ts";
import { isId } from "../parts/is-id.ts";

export const FILTERS = ["destination", "state", "entry", "replay"] as const;

export type OutstandingFilters = AddressValues<(typeof FILTERS)[number]>;

type DeliveryQuery = NonNullable<operations["listDeliveries"]["parameters"]["query"]>;

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** What deliveries are asked for. What the server would refuse is left out: the address can be anybody's. */
export function toQuery({ destination, state, entry, replay }: OutstandingFilters): DeliveryQuery {
  const known = deliveryStateValues.find((one) => one === state);
  return {
    ...(destination !== undefined && NAME.test(destination) && { destination }),
    ...(known !== undefined && { state: known }),
    ...(isId(entry) && { entry }),
    ...(isId(replay) && { replay }),
  };
}
