import {
  allow,
  createServer,
  defineHandlers,
  discard,
  type Handlers,
  type OpenImRequest,
  refuse,
  type Settings,
  type tencentChat,
  verdicts,
} from "imhook";

// Compiled by `npm run check` and never run: each line below an expectation must fail to compile, or the check fails.

export const handlers: Handlers[] = [
  {
    tencentChat: {
      "Sns.CallbackPrevFriendAdd": async ({ FriendItem }) => verdicts([{ user: FriendItem[0]?.To_Account ?? "", message: "full" }]),
    },
  },
  { openim: { callbackBeforeAddBlackCommand: ({ ownerUserID }, { app }) => (app === ownerUserID ? refuse("no") : allow()) } },
  { tencentChat: { "Sns.CallbackFriendAdd": async ({ PairList }, { entry }) => void [PairList.length, entry] } },
  // @ts-expect-error a misspelt command
  { tencentChat: { "Sns.CallbackPrevFriendAd": () => allow() } },
  // @ts-expect-error a command of the other sender
  { openim: { "Sns.CallbackPrevFriendAdd": () => allow() } },
  // @ts-expect-error an older name of a command
  { openim: { addBlackCommand: () => allow() } },
  // @ts-expect-error a sender that there is not
  { wechat: {} },
  // @ts-expect-error a field that the request lacks
  { tencentChat: { "Sns.CallbackPrevFriendAdd": ({ PairList }) => refuse(PairList) } },
  // @ts-expect-error a field that may be absent
  { openim: { callbackBeforeSendSingleMsgCommand: ({ content }) => refuse(content) } },
  // @ts-expect-error a friend request cannot be discarded
  { tencentChat: { "Sns.CallbackPrevFriendAdd": () => discard() } },
  // @ts-expect-error a before-command has to decide
  { tencentChat: { "Sns.CallbackPrevFriendAdd": () => {} } },
  // @ts-expect-error an after-command decides nothing
  { tencentChat: { "Sns.CallbackFriendAdd": () => refuse("too late") } },
  {
    tencentChat: {
      "Sns.CallbackPrevFriendAdd": async ({ From_Account = "" }, { entry, query, relations, lists, counters, log }) => {
        log.info({ platform: query.OptPlatform }, entry);
        if (lists.has("vips", From_Account) || lists.find("words", "text")[0]?.start === 0) return allow();
        const since: number | null = await relations.since("friend", From_Account, "bob");
        const requests: number = await counters.count("requests", From_Account, "1h");
        return since === null && requests > 30 ? refuse("no") : allow();
      },
    },
  },
  // @ts-expect-error a parameter may be absent
  { tencentChat: { "Sns.CallbackPrevFriendAdd": (_request, { query }) => refuse(query.OptPlatform) } },
  {
    tencentChat: {
      "Sns.CallbackPrevFriendAdd": (_request, { query }) => {
        // @ts-expect-error what the sender has sent does not change
        query.OptPlatform = "Web";
        return allow();
      },
    },
  },
  {
    tencentChat: {
      "Sns.CallbackPrevFriendAdd": async (_request, { relations, counters, log }) => {
        // @ts-expect-error a relation has to be awaited
        if (relations.isFriend("anna", "bob")) return allow();
        // @ts-expect-error a kind of relation that there is not
        await relations.since("enemy", "anna", "bob");
        // @ts-expect-error a window is written as a text
        await counters.count("requests", "anna", 3600);
        // @ts-expect-error the message comes last
        log.warn("a message", { with: "fields" });
        return allow();
      },
    },
  },
  // @ts-expect-error an after-handler cannot count
  { tencentChat: { "Sns.CallbackFriendAdd": async (_request, { counters }) => void counters } },
  // @ts-expect-error what a command tells is not for a program to say
  { tencentChat: { "Sns.CallbackFriendAdd": { describe: () => ({}) } } },
  { onEvent: async ({ type, actor, target, at }, { entry, index, signal }) => void [type, actor, target, at, entry, index, signal] },
  // @ts-expect-error an event has a type, not a command
  { onEvent: ({ command }) => command },
  // @ts-expect-error an event decides nothing
  { onEvent: () => refuse("too late") },
];

// Each function knows its request and its context.
export const defined: Handlers = defineHandlers({
  openim: { callbackBeforeAddBlackCommand: ({ ownerUserID }, { app }) => (app === ownerUserID ? refuse("no") : allow()) },
  onEvent: ({ type }) => void type.length,
});

// @ts-expect-error a misspelt command
export const misspelt = defineHandlers({ openim: { callbackBeforeAddBlakCommand: () => allow() } });

export const settings: Settings[] = [
  {},
  { port: 0, operator: { port: 0, token: "x" }, dataDir: "data", trustedProxies: ["10.0.0.0/8"], tls: { certificate: "a", key: "b" } },
  { tencentChat: { apps: [{ sdkAppId: "1" }, { sdkAppId: "2", token: "t", previousToken: "s" }], budget: 1000 } },
  { openim: { apps: [{ name: "shop", secret: process.env.SECRET }], addresses: ["10.0.0.1"] } },
  // @ts-expect-error a port is a number
  { port: "8080" },
  // @ts-expect-error a misspelt setting
  { prot: 8080 },
  // @ts-expect-error a misspelt setting in a section
  { operator: { prot: 8080 } },
  // @ts-expect-error keys of a section stand in it
  { "operator.port": 8081 },
  // @ts-expect-error an app has an id
  { tencentChat: { apps: [{ token: "t" }] } },
  // @ts-expect-error the logger of the program says what is logged
  { logLevel: "debug" },
  // @ts-expect-error a library runs in one process
  { workers: 2 },
];

// @ts-expect-error a server has to be awaited
export const url: string = createServer().url;

export const pair: tencentChat.BlockPair = { From_Account: "anna", To_Account: "bob" };

// @ts-expect-error a request by its command, of which there is no such one
export type Unknown = OpenImRequest<"addBlackCommand">;
