import { ImhookError } from "../../../src/errors.ts";

/** Procedures of a thread that can be made to fail in every way. */
export interface Mortal {
  name(): string;
  wait(milliseconds: number): Promise<string>;
  fail(): never;
  /** Says something beside its answer. */
  tell(text: string): void;
  /** Fails as operators are told that something does not exist. */
  refuse(): never;
  /** Ends the thread, as running out of memory would. */
  die(): never;
  /** Throws where nothing catches it. */
  fall(): Promise<never>;
  /** Does not come to its end, and lets nothing else happen. */
  block(): never;
}

/** Announces on the channel "mortal" that it creates the procedures. */
export function serve(name: string, notify: (notice: unknown) => void): Mortal {
  const channel = new BroadcastChannel("mortal");
  channel.postMessage(name);
  channel.close();
  return {
    name: () => name,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(() => resolve("done"), milliseconds)),
    fail: () => {
      throw new RangeError("failed on purpose");
    },
    tell: (text) => notify(text),
    refuse: () => {
      throw new ImhookError("not-found", "there is no such thing");
    },
    die: () => process.exit(),
    fall: () => {
      setImmediate(() => {
        throw new RangeError("fell on purpose");
      });
      return new Promise(() => {});
    },
    block: () => {
      for (;;);
    },
  };
}
