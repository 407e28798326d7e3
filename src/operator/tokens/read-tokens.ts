import type { YAMLError } from "yaml";
import type { Role } from "../../../generated/operator.ts";
import { ANYONE, SYSTEM } from "../../audit/actor.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import { endOf } from "../../rules/compile/end-of.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { readYaml, type YamlKind } from "../../rules/file/read-yaml.ts";
import type { FaultText, Path, Source } from "../../rules/file/source.ts";
import { MAX_BYTES } from "./schema.ts";
import { findSchemaFaults } from "./schema-faults.ts";
import { digestOf, SETTING_TOKEN, type Token } from "./tokens.ts";

/** A file of tokens as it was read. */
export interface ReadTokens {
  /** Empty if there are faults. */
  tokens: Token[];
  /** They repeat nothing of the file, because any of it may be a token. */
  faults: RuleFault[];
}

/** A token as it is written, checked by the schema. Every value is a text, so that a token such as 0123 stays as written. */
interface WrittenToken {
  name: string;
  role: Role;
  token?: string;
  sha256?: string;
  expiresAt?: string;
}

const TOKENS_FILE: YamlKind = {
  maxBytes: MAX_BYTES,
  tooLong: { message: `The file has more than ${MAX_BYTES / 1024} KiB.` },
  empty: { message: "The file is empty.", hint: "Write `tokens: []` if there are to be none." },
  describeError: ({ code }: YAMLError) =>
    code === "DUPLICATE_KEY" ? { message: "The key appears twice." } : { message: `This is not valid YAML (${code}).` },
  describeAlias: () => ({ message: "An alias cannot be used here.", hint: "Put a text that begins with * in quotes." }),
  options: { schema: "failsafe" },
};

/**
 * Reads a file of tokens, of which `content` is all. Never throws; everything that is wrong is a fault.
 *
 * @param others Tokens that are accepted beside those of the file.
 */
export function readTokens(file: string, content: string | Uint8Array, others: readonly Token[]): ReadTokens {
  const { content: read, source, faults } = readYaml(file, content, TOKENS_FILE);
  if (faults.length > 0) return { tokens: [], faults };
  const schemaFaults = findSchemaFaults(read, source);
  const isSound = (path: Path) => !schemaFaults.some((fault) => path.every((part, index) => fault.path[index] === part));
  const written = listOf(read, "tokens").flatMap((token, index): Array<[WrittenToken, Path]> => {
    const path = ["tokens", index];
    // The schema has checked it.
    return isSound(path) && isObject(token) ? [[token as unknown as WrittenToken, path]] : [];
  });
  const found = [...schemaFaults.map(({ fault }) => fault), ...findOwnFaults(written, source, others)];
  return found.length > 0
    ? { tokens: [], faults: found.toSorted(byPlace) }
    : { tokens: written.map(([token]) => toToken(token)), faults: [] };
}

/** What the schema cannot say. */
function findOwnFaults(written: ReadonlyArray<[WrittenToken, Path]>, source: Source, others: readonly Token[]): RuleFault[] {
  const lineOfName = new Map<string, number>();
  const placeOfDigest = new Map(others.map(({ name, digest }) => [inHex(digest), name]));
  return written.flatMap(([token, path]) => {
    const faults: RuleFault[] = [];
    const report = (key: keyof WrittenToken, fault: FaultText) => faults.push(source.faultAt([...path, key], fault));
    const line = source.lineOf([...path, "name"]);
    const otherLine = lineOfName.get(token.name);
    if (otherLine !== undefined) report("name", { message: `The token in line ${otherLine} has this name already.` });
    else lineOfName.set(token.name, line);
    if (RESERVED_NAMES.includes(token.name)) report("name", { message: `The name ${token.name} stands for something else.` });
    const digest = inHex(digestIn(token));
    const otherPlace = placeOfDigest.get(digest);
    const key = token.token === undefined ? "sha256" : "token";
    if (otherPlace !== undefined)
      report(key, { message: `It is the token of ${otherPlace}.`, hint: "Make a token for each with imhook token." });
    else placeOfDigest.set(digest, `line ${line}`);
    if (token.expiresAt !== undefined && endOf(token.expiresAt) === null) report("expiresAt", WRONG_TIME);
    return faults;
  });
}

const WRONG_TIME: FaultText = { message: "expiresAt is neither a date as 2027-01-31 nor a time as 2027-01-31T18:00:00Z." };

/** Names that the audit log shows for others than the tokens of a file. */
const RESERVED_NAMES: readonly string[] = [SETTING_TOKEN, ANYONE, SYSTEM.who];

function toToken(written: WrittenToken): Token {
  const { name, role, expiresAt } = written;
  return { name, role, digest: digestIn(written), expiresAt: expiresAt === undefined ? null : endOf(expiresAt) };
}

function digestIn({ token = "", sha256 }: WrittenToken): Uint8Array {
  return sha256 === undefined ? digestOf(token) : Uint8Array.from(Buffer.from(sha256, "hex"));
}

function inHex(digest: Uint8Array): string {
  return Buffer.from(digest).toString("hex");
}

function byPlace(one: RuleFault, other: RuleFault): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
