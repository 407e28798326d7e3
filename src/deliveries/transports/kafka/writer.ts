import { setTimeout as pass } from "node:timers/promises";
import { compatibilityPartitioner, type MessageToProduce, Producer, type ProducerOptions } from "@platformatic/kafka";
import { secondsOf } from "../outcomes.ts";
import { faultsOf, type PartitionFaults } from "./answers.ts";
import { faultOf, type KafkaFault } from "./fault.ts";
import type { KafkaRecord } from "./record.ts";

/** Writes records to a topic. Only one call may be under way at a time. */
export interface TopicWriter {
  /**
   * Writes records and resolves with the fault of each, in the same order; null: it has arrived. Those of one key lie in one partition, and of one partition
   * either all have arrived or none is known to have. It never rejects.
   */
  write(records: readonly KafkaRecord[]): Promise<ReadonlyArray<WriteFault | null>>;
  close(): Promise<void>;
}

/** A fault and the partition to which it applies; null if none was reached. */
export type WriteFault = KafkaFault & { partition: number | null };

export interface TopicWriterOptions {
  topic: string;
  /** How the brokers are reached. */
  client: ClientOptions;
  /** Time in milliseconds after which a call ends with whatever is not known to have arrived as failed. */
  timeout: number;
}

export type ClientOptions = Pick<
  ProducerOptions<Buffer, Buffer, Buffer, Buffer>,
  "bootstrapBrokers" | "clientId" | "compression" | "sasl" | "tls"
>;

/** An acknowledgement that was lost is asked for again within the same call, which brings no repeat; longer troubles are left to the caller. */
const RETRIES = 3;
const RETRY_DELAY_MS = 100;

type BytesProducer = Producer<Buffer, Buffer, Buffer, Buffer>;

export function createTopicWriter({ topic, client, timeout }: TopicWriterOptions): TopicWriter {
  let producer: BytesProducer | null = null;
  let nextPartition = 0;
  let isClosed = false;
  return {
    write: async (records) => {
      if (isClosed) return records.map(() => ({ ...UNKNOWN, text: "The transport is closed." }));
      producer ??= open();
      const ended = new AbortController();
      const late = pass(timeout, null, { signal: ended.signal }).catch(() => null);
      const written = await Promise.race([writeWith(producer, records), late]);
      ended.abort();
      if (written !== null) return written;
      // What it still tries would go on beside the next call.
      await discard();
      return records.map(() => ({ ...UNKNOWN, text: `No acknowledgement within ${secondsOf(timeout)}.` }));
    },
    close: async () => {
      isClosed = true;
      await discard();
    },
  };

  function open(): BytesProducer {
    return new Producer({
      ...client,
      idempotent: true,
      autocreateTopics: true,
      retries: RETRIES,
      retryDelay: RETRY_DELAY_MS,
      timeout,
      requestTimeout: timeout,
      connectTimeout: timeout,
    });
  }

  async function discard(): Promise<void> {
    const closing = producer;
    producer = null;
    await closing?.close(true).catch(() => {});
  }

  async function writeWith(producing: BytesProducer, records: readonly KafkaRecord[]): Promise<ReadonlyArray<WriteFault | null>> {
    let count: number;
    try {
      count = await countPartitions(producing);
    } catch (error) {
      return records.map(() => ({ ...faultOf(error, topic), partition: null }));
    }
    const messages = records.map((record) => toMessage(record, count));
    const partitions = messages.map(({ partition }) => partition);
    const faults = await send(producing, messages, partitions);
    return partitions.map((partition) => {
      const fault = faults.get(partition) ?? null;
      return fault === null ? null : { ...fault, partition };
    });
  }

  async function countPartitions(producing: BytesProducer): Promise<number> {
    const { topics } = await producing.metadata({ topics: [topic] });
    return Math.max(1, topics.get(topic)?.partitionsCount ?? 1);
  }

  /** With its partition, which is that of other clients of Kafka, so that they can write with the same keys. */
  function toMessage({ key, value, headers }: KafkaRecord, partitionCount: number): MessageToProduce & { partition: number } {
    const message = { topic, value, headers };
    if (key === null) return { ...message, partition: nextPartition++ % partitionCount };
    return { ...message, key, partition: compatibilityPartitioner(message, key) % partitionCount };
  }

  async function send(producing: BytesProducer, messages: MessageToProduce[], partitions: readonly number[]): Promise<PartitionFaults> {
    try {
      await producing.send({ messages });
      return new Map();
    } catch (error) {
      return faultsOf(error, topic, new Set(partitions));
    }
  }
}

/** Of records of which nothing is known. */
const UNKNOWN = { isOutage: true, isRefusal: false, partition: null };
