import type { Fault } from "./fault.ts";

/** Calls that get in, or do not, and answers that nobody may give. */
export const ADMISSION: readonly Fault[] = [
  {
    name: "a call with any Authorization header gets past the allow list",
    file: "src/callbacks/allow-list.ts",
    text: "{ remoteAddress }: RequestHead): void {\n  if (allowList?.has(remoteAddress) === false)",
    replacement:
      "{ remoteAddress, headers }: RequestHead): void {\n  if (allowList?.has(remoteAddress) === false && headers.authorization === undefined)",
    tests: ["test/callbacks/allowed-address.test.ts"],
  },
  {
    name: "the client's address is read from the left of X-Forwarded-For",
    file: "src/http/client-address.ts",
    text: "entries.pop()",
    replacement: "entries.shift()",
    tests: ["test/http/client-address.test.ts"],
  },
  {
    name: "the previous token of an app proves nothing",
    file: "src/senders/tencent-chat/authenticate.ts",
    text: "previousToken === null ? [token] : [token, previousToken]",
    replacement: "[token, ...(previousToken === null ? [] : [])]",
    tests: ["test/senders/tencent-chat/authenticate.test.ts"],
  },
  {
    name: "a signature has no end",
    file: "src/senders/tencent-chat/authenticate.ts",
    text: "receivedAt / MILLISECONDS_PER_SECOND",
    replacement: "Number(requestTime)",
    tests: ["test/senders/tencent-chat/authenticate.test.ts"],
  },
  {
    name: "the secret of one OpenIM app opens all",
    file: "src/senders/openim/authenticate.ts",
    text: "basicCredentials(name, secret)) ||",
    replacement: 'authorization?.startsWith("Basic ") ? authorization : "") ||',
    tests: ["test/senders/openim/authenticate.test.ts"],
  },
  {
    name: "what an async handler decides is not checked",
    file: "src/callbacks/user-decisions.ts",
    text: "Promise.resolve(decided).then((decision) => assertDecision(decision, known))",
    replacement: "Promise.resolve(decided as never)",
    tests: ["test/callbacks/decisions.test.ts", "test/callbacks/dispatch.test.ts"],
  },
  {
    name: "a concurrency of 0 is accepted",
    file: "src/config/settings.ts",
    text: 'unit: "callbacks",\n    range: [1, 65_536],\n    help: "Callbacks processed at the same time',
    replacement: 'unit: "callbacks",\n    range: [0, 65_536],\n    help: "Callbacks processed at the same time',
    tests: ["test/config/bounds.test.ts"],
  },
  {
    name: "a callback that waits is not told that there is room",
    file: "src/callbacks/concurrency-limit.ts",
    text: "      next?.(true);\n",
    replacement: "",
    tests: ["test/callbacks/concurrency-limit.test.ts"],
  },
  {
    name: "a secret parameter in another letter case is recorded",
    file: "src/callbacks/without-secrets.ts",
    text: ").toLowerCase())",
    replacement: "))",
    tests: [
      "test/callbacks/without-secrets.test.ts",
      "test/callbacks/doubled-query.test.ts",
      "test/senders/tencent-chat/signed-calls.test.ts",
    ],
  },
  {
    name: "a failed handler counts as its decision to allow",
    file: "src/callbacks/call-handler.ts",
    text: 'return accepted({ ...known(), fallback: "error" });',
    replacement: 'return accepted({ ...known(), decision: { kind: "allow" } });',
    tests: ["test/callbacks/callback-server.test.ts", "test/callbacks/dispatch.test.ts"],
  },
];
