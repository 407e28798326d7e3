import { EFFECTS } from "./definition.ts";

/** Longest rules file, in bytes. Long lists have files of their own. */
export const MAX_BYTES = 1024 * 1024;

const NAME = { type: "string", minLength: 1, maxLength: 100, pattern: "^[\\w.-]+$" };

const NOTHING = { type: ["object", "null"], maxProperties: 0 };

const LIST = {
  description: "Values, or where they come from. The operator API can add to every list.",
  type: ["array", "object"],
  items: { type: ["string", "number", "boolean"] },
  properties: {
    file: {
      type: "string",
      minLength: 1,
      description: "File with one value a line, relative to the rules file. It is read again when it changes.",
    },
    values: { type: "array", items: { type: ["string", "number", "boolean"] }, description: "Values that stand in the rules file." },
    match: {
      enum: ["value", "text", "pattern"],
      description:
        "`value`: a value is the whole text. `text`: a value is a word within the text. `pattern`: a value is a regular expression (RE2).",
    },
  },
  additionalProperties: false,
};

/** What a decider has if the file does not say. */
export const DECIDER_DEFAULTS = { timeout: 800, concurrency: 64 };

const DECIDER = {
  description: "Service of your own that rules ask.",
  type: "object",
  required: ["url"],
  properties: {
    url: { type: "string", minLength: 1, description: "Where questions are posted: `http://` or `https://`." },
    secretFile: {
      type: "string",
      minLength: 1,
      description:
        "File with the secret that signs questions, `whsec_…`, relative to the rules file. While a secret is replaced it has both, one a line. It is read again when it changes.",
    },
    timeout: {
      type: "integer",
      minimum: 1,
      maximum: 60_000,
      description: `Longest time for an answer, in milliseconds; ${DECIDER_DEFAULTS.timeout} if absent. It is shorter if less is left of the callback's budget.`,
    },
    concurrency: {
      type: "integer",
      minimum: 1,
      maximum: 1000,
      description: `Most questions at the same time, in each process; ${DECIDER_DEFAULTS.concurrency} if absent. Beyond that the rule fails at once.`,
    },
  },
  additionalProperties: false,
};

const RULE = {
  type: "object",
  required: ["name", "on"],
  oneOf: EFFECTS.map((effect) => ({ required: [effect] })),
  properties: {
    name: { ...NAME, description: "Name of the rule, which entries and statistics show. No two rules have the same." },
    on: {
      description: "Commands, by name or by intent, that the rule decides: one, or a list.",
      type: ["string", "array"],
      minItems: 1,
      items: { type: "string" },
    },
    each: { const: "item", description: "Decides each user of the callback on their own, where the sender does so." },
    when: { type: ["string", "boolean"], minLength: 1, description: "Condition in CEL. A rule without one always matches." },
    allow: { ...NOTHING, description: "Lets it happen unchanged." },
    refuse: {
      description: "Does not let it happen.",
      type: ["object", "null"],
      properties: {
        code: { type: "integer", description: "Code from the range of the sender; its first code if absent." },
        message: { type: "string", description: "Reason that the sender passes on." },
        detail: { type: "string", description: "More about the reason. Only OpenIM has a place for it." },
      },
      additionalProperties: false,
    },
    discard: {
      ...NOTHING,
      description: "Drops the message while its sender is told that it was sent. Only Tencent Chat's messages know it.",
    },
    modify: {
      description: "Lets it happen with other values: field of the reply, and a CEL expression or a number.",
      type: "object",
      minProperties: 1,
      additionalProperties: { type: ["string", "number", "boolean", "null"] },
    },
    mask: {
      description: "Replaces what a list finds in the texts.",
      type: "object",
      required: ["list"],
      properties: {
        list: { type: "string", description: "A list that matches `text` or `pattern`." },
        with: { type: "string", minLength: 1, maxLength: 20, description: "Stands for each character; `*` if absent." },
      },
      additionalProperties: false,
    },
    flag: {
      description: "Lets it happen and puts it before a moderator.",
      type: ["object", "null"],
      properties: { reason: { type: "string", description: "What the moderator is to look at." } },
      additionalProperties: false,
    },
    ask: { type: "string", description: "Lets a decider decide; the name is one of `deciders`." },
    mode: {
      enum: ["enforce", "shadow", "off"],
      description: "`enforce` decides, `shadow` only records, `off` does nothing. `enforce` if absent.",
    },
    until: {
      type: "string",
      description: "Last day of the rule in UTC, as 2027-01-31, or the time at which it ends, as 2027-01-31T18:00:00Z.",
    },
    onError: {
      enum: ["no-match", "refuse"],
      description: "What the rule is taken for if it fails: `no-match`, as if it had not matched, which is the default, or `refuse`.",
    },
  },
  additionalProperties: false,
};

/** Name under which the documentation has the schema, for the line `# yaml-language-server: $schema=` of a rules file. */
export const RULES_SCHEMA_FILE = "rules.schema.json";

/** JSON Schema of a rules file, as it is published. */
export const RULES_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Rules of imhook",
  description: "Rules decide callbacks in the order of the file. The first that matches decides.",
  type: "object",
  required: ["rules"],
  properties: {
    lists: { type: "object", description: "Lists by name.", propertyNames: NAME, additionalProperties: LIST },
    deciders: { type: "object", description: "Services that rules ask, by name.", propertyNames: NAME, additionalProperties: DECIDER },
    rules: { type: "array", items: RULE },
  },
  additionalProperties: false,
};
