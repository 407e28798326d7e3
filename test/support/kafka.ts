import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Admin, Consumer } from "@platformatic/kafka";
import { makeCertificate } from "./certificates.ts";
import { freePort } from "./decider.ts";
import { KAFKA_JARS } from "./kafka/jars.ts";
import { type KafkaRecord, readTopic } from "./kafka/read-topic.ts";
import { run } from "./run.ts";
import { createServerProcess, type ServerProcess } from "./server-process.ts";

export { missingKafka } from "./kafka/jars.ts";
export type { KafkaRecord } from "./kafka/read-topic.ts";

/** A Kafka broker of its own, in a folder of its own, at ports of 127.0.0.1. */
export interface Kafka extends ServerProcess {
  /** `host:port` for anybody. */
  address: string;
  /** `host:port` for users with a password: SASL without encryption. */
  saslAddress: string;
  /** `host:port` with encryption. */
  tlsAddress: string;
  /** The certificate of `tlsAddress` in PEM, which signs itself. */
  certificate: string;
  createTopic(name: string, options?: TopicOptions): Promise<void>;
  removeTopic(name: string): Promise<void>;
  /** All records of a topic, by partition and in their order there. */
  read(topic: string): Promise<KafkaRecord[]>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

export interface TopicOptions {
  /** Default: 1. */
  partitions?: number;
  /** Such as `max.message.bytes`. */
  configs?: Record<string, string>;
}

/** A user who may write to every topic. */
export const KAFKA_USER = { username: "imhook", password: "secret-of-imhook" };

/** A user whose password is right and who may do nothing. */
export const KAFKA_STRANGER = { username: "stranger", password: "secret-of-stranger" };

/** Any 16 bytes, as Kafka writes them. */
const CLUSTER = "aW1ob29rLXRlc3Qta2Fma2";

const START_MS = 60_000;

/** What a small broker needs: a client compiler alone starts sooner, and little memory is enough. */
const JAVA = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"];

/** Starts Kafka in KRaft mode, broker and controller in one. Look first whether it can run here (`missingKafka`). */
export async function startKafka(): Promise<Kafka> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-kafka-"));
  const [port, saslPort, tlsPort, controllerPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const { certificate, key } = makeCertificate(folder, "kafka");
  const properties = join(folder, "server.properties");
  await writeFile(properties, await propertiesOf({ folder, port, saslPort, tlsPort, controllerPort, certificate, key }));
  const classPath = ["-cp", join(KAFKA_JARS, "*")];
  const scram = [KAFKA_USER, KAFKA_STRANGER].flatMap(({ username, password }) =>
    ["SCRAM-SHA-256", "SCRAM-SHA-512"].flatMap((mechanism) => ["--add-scram", `${mechanism}=[name=${username},password=${password}]`]),
  );
  const format = [...classPath, "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties, ...scram];
  const { code, stdout, stderr } = await run("java", [...JAVA, ...format]);
  if (code !== 0) throw new Error(`Kafka cannot make its folder: ${stdout}${stderr}`);

  const address = `127.0.0.1:${port}`;
  const client = { clientId: "test", bootstrapBrokers: [address], retries: 20, retryDelay: 100 };
  const server = createServerProcess({
    program: "java",
    parameters: [...JAVA, ...classPath, "kafka.Kafka", properties],
    folder,
    startMilliseconds: START_MS,
    isReady: () => withAdmin({ ...client, retries: 0 }, (admin) => admin.listTopics()).then(isDone, isNotDone),
  });
  await server.start();
  return {
    ...server,
    address,
    saslAddress: `127.0.0.1:${saslPort}`,
    tlsAddress: `127.0.0.1:${tlsPort}`,
    certificate: await readFile(certificate, "utf8"),
    createTopic: async (name, { partitions = 1, configs = {} } = {}) => {
      const settings = Object.entries(configs).map(([key, value]) => ({ name: key, value }));
      await withAdmin(client, (admin) => admin.createTopics({ topics: [name], partitions, replicas: 1, configs: settings }));
    },
    removeTopic: (name) => withAdmin(client, (admin) => admin.deleteTopics({ topics: [name] })),
    read: async (topic) => {
      const consumer = new Consumer({ ...client, groupId: "test" });
      try {
        return await readTopic(consumer, topic);
      } finally {
        await consumer.close();
      }
    },
    remove: async () => {
      await server.stop("kill");
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const isDone = () => true;
const isNotDone = () => false;

async function withAdmin<Result>(
  options: ConstructorParameters<typeof Admin>[0],
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const admin = new Admin(options);
  try {
    return await work(admin);
  } finally {
    await admin.close();
  }
}

interface BrokerPlaces {
  folder: string;
  port: number;
  saslPort: number;
  tlsPort: number;
  controllerPort: number;
  certificate: string;
  key: string;
}

async function propertiesOf({ folder, port, saslPort, tlsPort, controllerPort, certificate, key }: BrokerPlaces): Promise<string> {
  const listeners = `PLAINTEXT://127.0.0.1:${port},SASL_PLAINTEXT://127.0.0.1:${saslPort},SSL://127.0.0.1:${tlsPort}`;
  const users = [KAFKA_USER, KAFKA_STRANGER].map(({ username, password }) => `user_${username}="${password}"`).join(" ");
  const [chain, secret] = await Promise.all([certificate, key].map((path) => readFile(path, "utf8")));
  const lines = [
    "process.roles=broker,controller",
    "node.id=1",
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    "controller.listener.names=CONTROLLER",
    `listeners=${listeners},CONTROLLER://127.0.0.1:${controllerPort}`,
    `advertised.listeners=${listeners}`,
    "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SSL:SSL,CONTROLLER:PLAINTEXT",
    "inter.broker.listener.name=PLAINTEXT",
    "sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512",
    `listener.name.sasl_plaintext.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required ${users};`,
    ...["256", "512"].map(
      (bits) =>
        `listener.name.sasl_plaintext.scram-sha-${bits}.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;`,
    ),
    "ssl.keystore.type=PEM",
    `ssl.keystore.certificate.chain=${inOneLine(chain ?? "")}`,
    `ssl.keystore.key=${inOneLine(secret ?? "")}`,
    "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
    `super.users=User:ANONYMOUS;User:${KAFKA_USER.username}`,
    `log.dirs=${join(folder, "data")}`,
    "auto.create.topics.enable=false",
    // A broker that was killed may come back once the controller has missed it.
    "broker.session.timeout.ms=1000",
    "broker.heartbeat.interval.ms=200",
    "num.network.threads=2",
    "num.io.threads=2",
  ];
  return `${lines.join("\n")}\n`;
}

/** A text of several lines as a value of a properties file. */
function inOneLine(text: string): string {
  return text.trimEnd().replaceAll("\n", "\\n");
}
