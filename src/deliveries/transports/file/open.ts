import { resolve } from "node:path";
import type { FileDestination } from "../../../../generated/operator.ts";
import { describeFileProblem } from "../../../file-error.ts";
import { DEFAULTS } from "../../definition/defaults.ts";
import { parseSpan } from "../../definition/span.ts";
import { toStructured } from "../../events/encode.ts";
import type { Outgoing } from "../../outgoing.ts";
import { DELIVERED, failedBy, SKIPPED, secondsOf } from "../outcomes.ts";
import type { OpenTransport, Outcome, SendOptions } from "../transport.ts";
import { groupWrites } from "./group-writes.ts";
import { createLineFile } from "./line-file.ts";
import { createOldFiles } from "./old-files.ts";
import { rotatedNames } from "./rotated-names.ts";

const BYTES_PER_MIB = 1_048_576;

/** Deliveries of one call of `send`. */
interface Batch extends SendOptions {
  deliveries: readonly Outgoing[];
  /** Whether they were written; false if they were interrupted before. */
  isWritten: boolean;
}

/** Opens the transport to a file. It is opened, and made with its directories, with the first delivery. */
export const openFile: OpenTransport<FileDestination> = async (definition, { dataDirectory, timeout }) => {
  const { path: given, keep, batch, rotateSize, rotateAge, compress } = { ...DEFAULTS.file, ...definition };
  const path = resolve(dataDirectory, given);
  const names = rotatedNames(path);
  const oldFiles = createOldFiles({ names, keep: keep ?? null, compress });
  const lines = createLineFile({
    ...{ path, names, onRotated: oldFiles.tidy },
    ...{ rotateSize: rotateSize * BYTES_PER_MIB, rotateAge: parseSpan(rotateAge) },
  });
  const write = groupWrites<Batch>(async (batches) => {
    const wanted = batches.filter(({ signal }) => !signal.aborted);
    for (const one of wanted) one.isWritten = true;
    if (wanted.length > 0) await lines.append(linesOf(wanted.flatMap(({ deliveries }) => deliveries)));
  });
  let written: Promise<unknown> = Promise.resolve();
  oldFiles.tidy();

  return {
    batch,
    send: async (deliveries, { signal }) => {
      const own: Batch = { deliveries, signal, isWritten: false };
      const writing = write(own);
      written = writing.catch(() => {});
      const outcome = await inTime(writing.then(() => (own.isWritten ? DELIVERED : SKIPPED), toFailure));
      return deliveries.map(() => outcome);
    },
    close: async () => {
      await written;
      await lines.close();
      await oldFiles.close();
    },
  };

  function toFailure(error: unknown): Outcome {
    return failedBy({ text: describeFileProblem(path, error), isOutage: true });
  }

  /** The system cannot be told to stop writing. A disk that hangs holds everybody up, and what it writes later is written again. */
  async function inTime(outcome: Promise<Outcome>): Promise<Outcome> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Outcome>((done) => {
      const text = `${path} was not written within ${secondsOf(timeout)}: check the disk`;
      timer = setTimeout(() => done(failedBy({ text, isOutage: true })), timeout);
    });
    try {
      return await Promise.race([outcome, late]);
    } finally {
      clearTimeout(timer);
    }
  }
};

/** UTF-16 units that are written at once, so that a batch of long callbacks does not need memory for all of them. */
const LONGEST_PART = 1_048_576;

function* linesOf(deliveries: readonly Outgoing[]): Generator<string> {
  let part = "";
  for (const delivery of deliveries) {
    part += `${toStructured(delivery.toCloudEvent())}\n`;
    if (part.length < LONGEST_PART) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}
