import { stringify } from "yaml";
import type { KafkaDestination, NatsDestination } from "../../generated/operator.ts";
import { fetchKafka } from "../support/kafka/jars.ts";
import { KAFKA_USER, missingKafka, startKafka } from "../support/kafka.ts";
import { missingNats, startNats } from "../support/nats.ts";

/** Of the stream that takes everything below `chat`. */
const STREAM = "CHAT";
const TOPIC = "callbacks";
const HOUR_MS = 3_600_000;

/** Starts Kafka and NATS to try destinations with, each if it is there. Ctrl-C ends them and removes their data. With `--fetch` it only fetches Kafka. */
async function main(): Promise<void> {
  const isFetchOnly = process.argv.includes("--fetch");
  await fetchKafka().catch((error: Error) => say(`Without Kafka. ${error.message}`));
  if (isFetchOnly) {
    process.exitCode = missingKafka() === null ? 0 : 1;
    return;
  }
  const removals: Array<() => Promise<void>> = [];
  const ended = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  const destinations = [await runKafka(removals), await runNats(removals)].filter((definition) => definition !== null);
  if (destinations.length === 0) {
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${stringify({ destinations })}`);
  say("Put this into the settings file of imhook. Ctrl-C ends the brokers and removes their data.");
  // A broker can be killed to try what imhook does then, and nothing else keeps this process alive.
  const alive = setInterval(() => {}, HOUR_MS);
  await ended;
  clearInterval(alive);
  await Promise.all(removals.map((remove) => remove()));
}

async function runKafka(removals: Array<() => Promise<void>>): Promise<KafkaDestination | null> {
  const missing = missingKafka();
  if (missing !== null) {
    say(`Without Kafka. ${missing}`);
    return null;
  }
  const kafka = await startKafka();
  removals.push(kafka.remove);
  await kafka.createTopic(TOPIC, { partitions: 3 });
  say(`Kafka runs with the topic ${TOPIC}. With a password: ${kafka.saslAddress}, user ${KAFKA_USER.username}, ${KAFKA_USER.password}.`);
  return { name: "kafka", kind: "kafka", brokers: [kafka.address], topic: TOPIC };
}

async function runNats(removals: Array<() => Promise<void>>): Promise<NatsDestination | null> {
  const missing = missingNats();
  if (missing !== null) {
    say(`Without NATS. ${missing}`);
    return null;
  }
  const nats = await startNats();
  removals.push(nats.remove);
  await nats.createStream(STREAM, ["chat.>"]);
  say(`NATS runs with the stream ${STREAM}, which takes chat.>.`);
  return { name: "nats", kind: "nats", servers: [nats.address], subject: "chat.{app}.{type}" };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
