import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isInstalled } from "../is-installed.ts";
import { REPOSITORY } from "../repository.ts";
import { run } from "../run.ts";

/** Jars of the version in pom.xml. The newest version of the protocol that imhook was tried with. */
export const KAFKA_JARS = join(REPOSITORY, "node_modules/.cache/kafka/4.3.1");

const POM = join(REPOSITORY, "test/support/kafka/pom.xml");

/** Why Kafka cannot run here; null if it can. */
export function missingKafka(): string | null {
  if (!isInstalled("java", "-version")) return "Java is not installed: apt-get install openjdk-17-jre-headless";
  if (!existsSync(KAFKA_JARS)) return "Kafka's jars are not here: npm run brokers -- --fetch";
  return null;
}

/** Fetches Kafka's jars with Maven, unless they are here. Rejects with what is missing. */
export async function fetchKafka(): Promise<void> {
  if (existsSync(KAFKA_JARS)) return;
  if (!isInstalled("mvn")) throw new Error("Maven is not installed, which fetches Kafka's jars: apt-get install maven");
  await mkdir(dirname(KAFKA_JARS), { recursive: true });
  // Several processes may fetch at once: the first one to end wins.
  const folder = await mkdtemp(`${KAFKA_JARS}-`);
  const { code, stdout } = await run("mvn", [
    ...["-q", "-B", "-f", POM, "dependency:copy-dependencies"],
    ...["-DincludeScope=runtime", `-DoutputDirectory=${folder}`],
  ]);
  if (code === 0) await rename(folder, KAFKA_JARS).catch(() => {});
  await rm(folder, { recursive: true, force: true });
  if (!existsSync(KAFKA_JARS)) throw new Error(`Maven could not fetch Kafka's jars:\n${stdout}`);
}
