import type { KafkaDestination } from "../../../../generated/operator.ts";
import type { OpenTransport } from "../transport.ts";
import { createRecordQueue } from "./queue.ts";
import { type ClientOptions, createTopicWriter } from "./writer.ts";

const DEFAULT_BATCH = 500;

/** Opens the transport to a topic of Kafka. It connects with the first delivery. */
export const openKafka: OpenTransport<KafkaDestination> = async (definition, { timeout }) => {
  const writer = createTopicWriter({ topic: definition.topic, client: clientOf(definition), timeout });
  const { batch = DEFAULT_BATCH } = definition;
  const queue = createRecordQueue({ writer, batch });
  return {
    batch,
    send: (deliveries, { signal }) => queue.add(deliveries, signal),
    close: () => writer.close(),
  };
};

function clientOf({ brokers, compression = "none", sasl, tls = false }: KafkaDestination): ClientOptions {
  return {
    clientId: "imhook",
    bootstrapBrokers: brokers,
    compression,
    ...(sasl !== undefined && { sasl }),
    ...(tls && { tls: {} }),
  };
}
