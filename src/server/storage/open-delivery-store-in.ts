import type { DeliveryStore } from "../../deliveries/store/delivery-store.ts";
import { openDeliveryStore } from "../../deliveries/store/postgres/open-delivery-store.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { openDestinationTurnIn } from "./destinations-in.ts";
import { useDatabase } from "./shared-database.ts";

/** Opens what deliveries of all instances that share a database keep. Each destination has a lease of its own. */
export function openDeliveryStoreIn(settings: DatabaseSettings): DeliveryStore {
  const { kysely, release } = useDatabase(settings);
  return openDeliveryStore({
    kysely,
    openTurn: (destination) => openDestinationTurnIn(settings, destination),
    close: release,
  });
}
