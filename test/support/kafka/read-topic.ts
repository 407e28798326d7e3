import type { Consumer } from "@platformatic/kafka";

/** A record as it lies in a partition. */
export interface KafkaRecord {
  partition: number;
  offset: number;
  key: string | null;
  value: string | null;
  headers: Record<string, string>;
  /** How its batch is compressed: 0 not, 1 gzip, 2 snappy, 3 lz4, 4 zstd. */
  compression: number;
}

const COMPRESSION_BITS = 7;
const MOST_BYTES = 10_000_000;

/** Reads all records of a topic without a consumer group, by partition. */
export async function readTopic(consumer: Consumer, name: string): Promise<KafkaRecord[]> {
  const { topics } = await consumer.metadata({ topics: [name], forceUpdate: true });
  const topic = topics.get(name);
  if (topic === undefined) throw new Error(`there is no topic ${name}`);
  const ends = (await consumer.listOffsets({ topics: [name] })).get(name) ?? [];
  const records: KafkaRecord[] = [];
  for (const [partition, end] of ends.entries()) {
    let next = 0;
    while (next < Number(end)) {
      const part = await readPart(consumer, { topicId: topic.id, node: topic.partitions[partition]?.leader ?? 0, partition, next });
      records.push(...part.filter(({ offset }) => offset >= next));
      next = Math.max(next, ...part.map(({ offset }) => offset + 1));
    }
  }
  return records;
}

interface Place {
  topicId: string;
  node: number;
  partition: number;
  next: number;
}

async function readPart(consumer: Consumer, { topicId, node, partition, next }: Place): Promise<KafkaRecord[]> {
  const wanted = { partition, currentLeaderEpoch: -1, fetchOffset: BigInt(next), lastFetchedEpoch: -1, partitionMaxBytes: MOST_BYTES };
  const { responses } = await consumer.fetch({ node, topics: [{ topicId, partitions: [wanted] }], maxWaitTime: 500, maxBytes: MOST_BYTES });
  const batches = responses.flatMap(({ partitions }) => partitions.flatMap(({ records }) => records ?? []));
  return batches.flatMap(({ attributes, firstOffset, records }) =>
    records.map(({ key, value, headers, offsetDelta }) => ({
      partition,
      offset: Number(firstOffset) + offsetDelta,
      key: key === null ? null : key.toString(),
      value: value === null ? null : value.toString(),
      headers: Object.fromEntries(headers.map(([name, text]) => [String(name), String(text)])),
      compression: attributes & COMPRESSION_BITS,
    })),
  );
}
