import type { DestinationDefinition } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";
import type { DeliveriesOptions, OpenDeliveries } from "./open-deliveries.ts";

/** Opens the deliveries of a configuration. Rejects with a ConfigError if a definition in the settings has a fault. */
export async function openDeliveriesOf(
  config: Pick<Config, "dataDirectory" | "destinations" | "destinationAddresses">,
  environment: Omit<DeliveriesOptions, "definitions" | "transports">,
): Promise<OpenDeliveries> {
  const { dataDirectory, destinationAddresses: allowedAddresses } = config;
  const definitions = await readDefinitionsOf(config);
  const { openDeliveries } = await import("./open-deliveries.ts");
  return openDeliveries({ ...environment, definitions, transports: { dataDirectory, allowedAddresses } });
}

/** Most servers have no destinations in their settings, and do not load the code that checks them. */
export async function readDefinitionsOf({ destinations }: Pick<Config, "destinations">): Promise<DestinationDefinition[]> {
  if (destinations === null) return [];
  const { readDefinitions } = await import("../../deliveries/definition/read-definitions.ts");
  return readDefinitions(destinations);
}
