import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { keep } from "../children.ts";

/** URLs of deciders by their delay: `1` and `100` milliseconds, and `null` for one that never answers. */
export type Services = Readonly<Record<"1" | "100" | "null", string>>;

/** Starts the deciders. They end with the bench. */
export async function startServices(): Promise<Services> {
  const child = keep(fork(fileURLToPath(new URL("services.ts", import.meta.url)), { stdio: ["ignore", "ignore", "inherit", "ipc"] }));
  const [ports] = (await once(child, "message")) as [Record<keyof Services, number>];
  // Otherwise the bench would wait for it.
  child.unref();
  child.channel?.unref();
  const url = (delay: keyof Services) => `http://127.0.0.1:${ports[delay]}/decide`;
  return { "1": url("1"), "100": url("100"), null: url("null") };
}
