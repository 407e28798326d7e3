import { roles } from "../../../generated/operator.roles.ts";

/** Longest file of tokens, in bytes. */
export const MAX_BYTES = 1024 * 1024;

/** Fewest characters of a token. So many random letters and digits cannot be guessed. */
const SHORTEST_TOKEN = 20;

const TOKEN = {
  type: "object",
  required: ["name", "role"],
  oneOf: [{ required: ["token"] }, { required: ["sha256"] }],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 64,
      pattern: "^[\\w.@-]+$",
      description: "Who or what uses the token. The log and the audit log show it. No two tokens have the same.",
    },
    role: { enum: roles, description: "What the token allows. Each role may do what those before it may." },
    token: {
      type: "string",
      minLength: SHORTEST_TOKEN,
      maxLength: 1000,
      pattern: "^[!-~]+$",
      description: "The token itself. Everybody who can read the file can use it; prefer `sha256`.",
    },
    sha256: {
      type: "string",
      pattern: "^[0-9A-Fa-f]{64}$",
      description: "SHA-256 of the token, in hexadecimal digits. `imhook token` prints it.",
    },
    expiresAt: {
      type: "string",
      description:
        "Last day of the token in UTC, as 2027-01-31, or the time at which it ends, as 2027-01-31T18:00:00Z. It never ends if absent.",
    },
  },
  additionalProperties: false,
};

/** Name under which the documentation has the schema, for the line `# yaml-language-server: $schema=` of a file of tokens. */
export const TOKENS_SCHEMA_FILE = "tokens.schema.json";

/** JSON Schema of a file of tokens, as it is published. */
export const TOKENS_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Tokens of imhook",
  description: "Tokens that the operator API accepts, beside the one in IMHOOK_OPERATOR_TOKEN.",
  type: "object",
  required: ["tokens"],
  properties: { tokens: { type: "array", maxItems: 1000, items: TOKEN, description: "The tokens. None if it is empty." } },
  additionalProperties: false,
};
