import { TLS_FILES } from "../http/tls-files.ts";
import { LOG_LEVELS } from "../log/log-levels.ts";
import { type OpenImApp, parseOpenImApp, parseTencentChatApp, type TencentChatApp } from "./apps.ts";
import type { AppListSetting, SettingRow } from "./setting.ts";
import {
  addressRanges,
  databaseUrl,
  integer,
  names,
  oneOf,
  optionalInteger,
  optionalUrlPath,
  secret,
  secretFile,
  text,
  urlPath,
} from "./setting-kinds.ts";

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;
const PORTS = [0, 65_535] as const;

/** Every setting with a single value: the only place that states its default, unit and range. */
export const settings = {
  configFile: text({
    variable: "IMHOOK_CONFIG",
    key: null,
    expected: "the path of a readable YAML file",
    help: "YAML file with settings. Environment variables take precedence over it.",
  }),
  host: text({
    variable: "IMHOOK_HOST",
    key: "host",
    fallback: "127.0.0.1",
    expected: "a host name or IP address",
    help: "Address of the callback port. If other machines can reach it, every app needs a token or secret, or its sender an allow list.",
  }),
  port: integer({
    variable: "IMHOOK_PORT",
    key: "port",
    fallback: "8080",
    range: PORTS,
    help: "Port for callbacks; 0 picks a free one.",
  }),
  pathPrefix: urlPath({
    variable: "IMHOOK_PATH_PREFIX",
    key: "pathPrefix",
    help: "Path before `/tencent-chat` and `/openim`, such as `/chat`, for an ingress that forwards paths unchanged.",
  }),
  healthPath: optionalUrlPath({
    variable: "IMHOOK_HEALTH_PATH",
    key: "healthPath",
    fallback: "/health",
    help: "Path at which the callback port answers health checks of load balancers as long as the process runs; `off`: none.",
  }),
  readyPath: optionalUrlPath({
    variable: "IMHOOK_READY_PATH",
    key: "readyPath",
    fallback: "/ready",
    help: "Path at which the callback port tells load balancers whether callbacks are accepted and can be recorded; `off`: none.",
  }),
  drainDelay: integer({
    variable: "IMHOOK_DRAIN_DELAY",
    key: "drainDelay",
    fallback: "0",
    unit: "s",
    range: [0, 300],
    help: "Time at a shutdown in which the path above answers 503 while callbacks are still accepted, so that a load balancer takes this instance out before its port closes. Longer than the balancer's checks take to notice; 0 if it retries refused connections.",
  }),
  operatorHost: text({
    variable: "IMHOOK_OPERATOR_HOST",
    key: "operator.host",
    fallback: "127.0.0.1",
    expected: "a host name or IP address",
    help: "Address of the operator API. If other machines can reach it, `IMHOOK_OPERATOR_TOKEN` or `IMHOOK_OPERATOR_TOKENS_FILE` is required.",
  }),
  operatorPort: integer({
    variable: "IMHOOK_OPERATOR_PORT",
    key: "operator.port",
    fallback: "8081",
    range: PORTS,
    help: "Port of the operator API; 0 picks a free one.",
  }),
  operatorToken: secret({
    variable: "IMHOOK_OPERATOR_TOKEN",
    key: "operator.token",
    help: "Bearer token of the operator API with the role admin. Without this and `IMHOOK_OPERATOR_TOKENS_FILE`, anyone on this machine may do everything, but only under a loopback name.",
  }),
  operatorTokensFile: text({
    variable: "IMHOOK_OPERATOR_TOKENS_FILE",
    key: "operator.tokensFile",
    expected: "the path of a YAML file",
    help: "File with named tokens of the operator API and their roles. Read again when it changes. Empty: no tokens beside `IMHOOK_OPERATOR_TOKEN`.",
  }),
  metricsHost: text({
    variable: "IMHOOK_METRICS_HOST",
    key: "metrics.host",
    fallback: "127.0.0.1",
    expected: "a host name or IP address",
    help: "Address of the metrics port. Everybody who can reach it can read the metrics, without a token; they name commands, rules and lists of errors, and no user.",
  }),
  metricsPort: optionalInteger({
    variable: "IMHOOK_METRICS_PORT",
    key: "metrics.port",
    range: PORTS,
    help: "Port that serves `GET /metrics` and nothing else; 0 picks a free one. Empty: metrics are served by the operator API alone.",
  }),
  dataDirectory: text({
    variable: "IMHOOK_DATA_DIR",
    key: "dataDir",
    fallback: "data",
    expected: "the path of a directory",
    help: "Data directory: the journal and what is derived from it. Created if it is missing. With workers, its path is limited to 79 bytes (Unix socket paths are short).",
  }),
  database: databaseUrl({
    variable: "IMHOOK_DATABASE",
    key: "database",
    help: "URL of a PostgreSQL database (15 or newer), `postgres://user:password@host:5432/name`, in which several instances keep the journal and all that follows from it, in the schema `imhook`. Empty: SQLite files in the data directory.",
  }),
  workers: integer({
    variable: "IMHOOK_WORKERS",
    key: "workers",
    fallback: "1",
    unit: "processes",
    range: [1, 64],
    help: "Processes that receive callbacks. With 1, everything runs in one process. With more, an additional process, the primary, owns the journal and the operator API and supervises the workers.",
  }),
  rules: text({
    variable: "IMHOOK_RULES",
    key: "rules",
    expected: "the path of a YAML file",
    help: "File with rules, which decide before the handlers do. Read again when it changes. Paths of list files in it are relative to it. Empty: no rules.",
  }),
  handlers: text({
    variable: "IMHOOK_HANDLERS",
    key: "handlers",
    expected: "the path of a .ts, .mts, .js or .mjs file",
    help: "File with your handlers, a module whose default export is made by `defineHandlers`. Loaded by every process that needs it, and again at SIGHUP. Empty: no handlers.",
  }),
  bodyLimit: integer({
    variable: "IMHOOK_BODY_LIMIT",
    key: "bodyLimit",
    // OpenIM's services pass on no larger message. What it becomes as JSON is rarely longer.
    fallback: String(8 * MEBIBYTE),
    unit: "bytes",
    range: [KIBIBYTE, 64 * MEBIBYTE],
    help: "Maximum size of a body, before and after decompression. The default is the largest message that OpenIM's services exchange. A longer body is not kept: the callback is answered with status 200 and the fallback, and quarantined with its size.",
  }),
  tencentChatBudget: integer({
    variable: "IMHOOK_TENCENT_CHAT_BUDGET",
    key: "tencentChat.budget",
    fallback: "1200",
    unit: "ms",
    range: [1, 60_000],
    help: "Time to answer a callback of Tencent Chat, which gives up after 2000 ms. When it is over, a before-callback gets the fallback; an after-callback that is not on disk by then gets 503.",
  }),
  openImBudget: integer({
    variable: "IMHOOK_OPENIM_BUDGET",
    key: "openim.budget",
    fallback: "3000",
    unit: "ms",
    range: [1, 60_000],
    help: "Time to answer a callback of OpenIM, which gives up after 5000 ms by default. When it is over, the same happens as for Tencent Chat.",
  }),
  signatureWindow: integer({
    variable: "IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW",
    key: "tencentChat.signatureWindow",
    fallback: "60",
    unit: "s",
    range: [1, 3600],
    help: "Maximum age of RequestTime by this machine's clock; it may also be 5 s ahead. Beyond that, a callback gets 403 (`expired-signature`).",
  }),
  duplicateWindow: integer({
    variable: "IMHOOK_DUPLICATE_WINDOW",
    key: "duplicateWindow",
    fallback: "600",
    unit: "s",
    range: [0, 86_400],
    help: "Callbacks with the same key and the same body received within this time are repeats; 0 turns this off. A repeat gets the answer that the first callback got.",
  }),
  maxConcurrent: integer({
    variable: "IMHOOK_MAX_CONCURRENT",
    key: "maxConcurrent",
    fallback: "512",
    unit: "callbacks",
    range: [1, 65_536],
    help: "Callbacks processed at the same time, in each worker. Further callbacks wait in the queue.",
  }),
  maxQueued: integer({
    variable: "IMHOOK_MAX_QUEUED",
    key: "maxQueued",
    fallback: "1024",
    unit: "callbacks",
    range: [0, 65_536],
    help: "Callbacks that wait in the queue, in each worker. When it is full, further callbacks are shed immediately: a before-callback gets the fallback, an after-callback 503.",
  }),
  refuseOnFailure: names({
    variable: "IMHOOK_REFUSE_ON_FAILURE",
    key: "failure.refuse",
    expected: "names of before-commands or intents, separated by commas",
    help: "Before-commands that are refused and not allowed if nobody decides: at the deadline, after an error, under overload, and if the callback does not match its document. Names of commands or intents, separated by commas. Empty: every command is allowed then.",
  }),
  tencentChatAddresses: addressRanges({
    variable: "IMHOOK_TENCENT_CHAT_ADDRESSES",
    key: "tencentChat.addresses",
    help: "Allow list for Tencent Chat: IP addresses and CIDR ranges, separated by commas. Callbacks from elsewhere get 403. Empty: no restriction.",
  }),
  openImAddresses: addressRanges({
    variable: "IMHOOK_OPENIM_ADDRESSES",
    key: "openim.addresses",
    help: "Allow list for OpenIM, in the same format. Empty: no restriction.",
  }),
  trustedProxies: addressRanges({
    variable: "IMHOOK_TRUSTED_PROXIES",
    key: "trustedProxies",
    help: "Proxies whose X-Forwarded-For header is trusted, in the same format. Empty: none; the client is whoever opened the connection.",
  }),
  destinationAddresses: addressRanges({
    variable: "IMHOOK_DESTINATION_ADDRESSES",
    key: "destinationAddresses",
    help: "Private and loopback addresses to which destinations that are created by a request may deliver, in the same format. Empty: none; destinations of the settings file may deliver to any.",
  }),
  proxyProtocol: oneOf({
    variable: "IMHOOK_PROXY_PROTOCOL",
    key: "proxyProtocol",
    fallback: "off",
    choices: ["off", "on"],
    help: "`on`: connections of the proxies in `IMHOOK_TRUSTED_PROXIES` to the callback port must begin with a PROXY protocol header, version 1 or 2, which names the client's address. Nobody else may send one.",
  }),
  tlsCertificate: text({
    variable: TLS_FILES.certificate.variable,
    key: "tls.certificate",
    expected: TLS_FILES.certificate.expected,
    help: "PEM file with the certificate and its chain. With it, the callback port speaks HTTPS. Reloaded when it changes.",
  }),
  tlsKey: text({
    variable: TLS_FILES.key.variable,
    key: "tls.key",
    expected: TLS_FILES.key.expected,
    help: "PEM file with the private key of the certificate, without a passphrase. Reloaded when it changes.",
  }),
  maxConnections: integer({
    variable: "IMHOOK_MAX_CONNECTIONS",
    key: "maxConnections",
    fallback: "2000",
    unit: "connections",
    range: [1, 1_000_000],
    help: "Connections that the callback port keeps open, in each worker. Above it, the oldest that have not proven a callback are closed, and a tenth of the limit per second after their next answer. Up to five times as many are answered for a short time, if the limit of open files allows it.",
  }),
  retentionAge: optionalInteger({
    variable: "IMHOOK_RETENTION_AGE",
    key: "retention.age",
    unit: "days",
    range: [1, 36_500],
    help: "Older entries are pruned. Empty: entries are kept at any age.",
  }),
  retentionSize: optionalInteger({
    variable: "IMHOOK_RETENTION_SIZE",
    key: "retention.size",
    unit: "MiB",
    range: [1, 16_777_216],
    help: "Maximum size of the journal with its index, relations, series and write-ahead logs; beyond it, the oldest entries are pruned. Empty: no limit.",
  }),
  auditRetentionAge: integer({
    variable: "IMHOOK_AUDIT_RETENTION_AGE",
    key: "retention.auditAge",
    fallback: "400",
    unit: "days",
    range: [1, 36_500],
    help: "Older entries of the audit log are pruned, and so are those beyond the newest 1,000,000. The limits of the journal do not count for it.",
  }),
  logLevel: oneOf({
    variable: "IMHOOK_LOG_LEVEL",
    key: "logLevel",
    fallback: "info",
    choices: LOG_LEVELS,
    help: `Lowest severity that is logged: ${LOG_LEVELS.join(", ")}.`,
  }),
};

/** The apps of each sender. */
export const appLists = {
  tencentChat: {
    variable: "IMHOOK_TENCENT_CHAT_APPS",
    key: "tencentChat.apps",
    fallback: "",
    unit: "",
    expected: "sdkAppId[:token[:previousToken]], separated by commas, each sdkAppId a whole number",
    help: "Apps of Tencent Chat: `sdkAppId[:token[:previousToken]]`, separated by commas. Both tokens are accepted, so that a token can be replaced without rejected callbacks. Without any app of either sender, imhook runs in development mode with sample apps.",
    isSecret: true,
    keys: ["sdkAppId", "token", "previousToken"],
    // One part more than there are keys, so that a colon in the previous token is an error and not part of it.
    maxParts: 4,
    parse: parseTencentChatApp,
  } satisfies AppListSetting<TencentChatApp>,
  openIm: {
    variable: "IMHOOK_OPENIM_APPS",
    key: "openim.apps",
    fallback: "",
    unit: "",
    expected: "name[:secret], separated by commas, each name of lower-case letters, digits and hyphens",
    help: "Deployments of OpenIM: `name[:secret]`, separated by commas. A name consists of lower-case letters, digits and hyphens.",
    isSecret: true,
    keys: ["name", "secret"],
    maxParts: 2,
    parse: parseOpenImApp,
  } satisfies AppListSetting<OpenImApp>,
};

/** Every row of the settings table, in the manual's order. The variable that names a secret's file follows the secret. */
export const SETTINGS: readonly SettingRow[] = [...Object.values(settings), ...Object.values(appLists)].flatMap(withSecretFile);

function withSecretFile(row: SettingRow): SettingRow[] {
  return row.isSecret === true ? [row, secretFile(row)] : [row];
}
