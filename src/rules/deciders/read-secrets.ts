import { readFile, stat } from "node:fs/promises";
import { explainFileProblem } from "../../file-error.ts";
import { isWebhookSecret } from "../../http/standard-webhooks.ts";
import type { RuleFault } from "../fault.ts";

/** A file with the secrets of a decider, one a line. */
export interface SecretFile {
  path: string;
  /** What faults call it. */
  name: string;
}

/** What it says: its secrets, or everything that is wrong with it. No fault repeats any of its text. */
export type SecretFileContent = { secrets: string[]; faults?: never } | { secrets?: never; faults: RuleFault[] };

/** Room for many more secrets than a rotation needs. */
const LONGEST_FILE = 4096;

/** Each makes every question longer. */
const MOST_SECRETS = 5;

const HOW_TO_MAKE_ONE = "Make one with: printf 'whsec_%s\\n' \"$(openssl rand -base64 32)\"";

/** Reads the secrets in a file. Blank lines and lines that begin with # are skipped. Never rejects. */
export async function readSecrets({ path, name }: SecretFile): Promise<SecretFileContent> {
  const faultAt = (line: number | null, message: string, hint: string | null): RuleFault => ({
    file: name,
    line,
    column: null,
    message,
    hint,
  });
  try {
    const stats = await stat(path);
    // Opening a named pipe waits for somebody who writes.
    if (!stats.isFile() && !stats.isDirectory()) return { faults: [faultAt(null, `${path} is not a file.`, null)] };
    if (stats.size > LONGEST_FILE) return { faults: [faultAt(null, `${path} has more than ${LONGEST_FILE} bytes.`, HOW_TO_MAKE_ONE)] };
    return readLines(await readFile(path, "utf8"), faultAt);
  } catch (error) {
    const { problem, remedy } = explainFileProblem(path, error);
    return { faults: [faultAt(null, `${path} ${problem}.`, `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`)] };
  }
}

function readLines(text: string, faultAt: (line: number | null, message: string, hint: string | null) => RuleFault): SecretFileContent {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line.replace(/^\uFEFF/, "").trim() }));
  const written = lines.filter((line) => line.text !== "" && !line.text.startsWith("#"));
  const wrong = written.filter((line) => !isWebhookSecret(line.text));
  if (wrong.length > 0)
    return {
      faults: wrong.map(({ number }) => faultAt(number, "This is no secret: whsec_ and 24 to 64 bytes in Base64.", HOW_TO_MAKE_ONE)),
    };
  if (written.length === 0) return { faults: [faultAt(null, "The file has no secret.", HOW_TO_MAKE_ONE)] };
  if (written.length > MOST_SECRETS)
    return { faults: [faultAt(null, `The file has more than ${MOST_SECRETS} secrets.`, "Remove the oldest.")] };
  return { secrets: written.map((line) => line.text) };
}
