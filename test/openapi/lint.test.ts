import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Document, parseDocument } from "yaml";
import { REPOSITORY, run } from "../support/run.ts";

/** A problem that Redocly reports, as far as these tests look. */
interface Problem {
  ruleId: string;
  message: string;
  location: Array<{ source: { ref: string } }>;
}

/** A change that breaks one rule, and what the linter has to say of it. */
interface Fault {
  fault: string;
  /** The file that is changed and, unless `reportedIn` says otherwise, named. */
  file: string;
  change: (document: Document) => unknown;
  rule: string;
  message: string;
  reportedIn?: string;
}

const REQUEST = ["post", "requestBody", "content", "application/json"];
const OPENIM = "openapi/openim/openapi.yaml";
const OPERATOR = "openapi/operator/openapi.yaml";

/** Each in a file of its own, so that one run of the linter meets all of them. */
const faults: Fault[] = [
  {
    fault: "a command without x-callback",
    file: openIm("callbackBeforeAddBlackCommand"),
    change: (document) => document.deleteIn(["post", "x-callback"]),
    rule: "imhook/x-callback",
    message: "x-callback.phase is missing or not valid. Write `before`",
  },
  {
    fault: "an x-callback with a field that is not valid",
    file: tencentChat("Sns.CallbackPrevFriendAdd"),
    change: (document) => document.setIn(["post", "x-callback", "decisions"], ["refuse"]),
    rule: "imhook/x-callback",
    message: "x-callback.decisions is missing or not valid. List",
  },
  {
    fault: "items in a list that the request does not have",
    file: tencentChat("Sns.CallbackPrevFriendResponse"),
    change: (document) => document.setIn(["post", "x-callback", "items", "list"], "/FriendItem"),
    rule: "imhook/items-exist",
    message: "/FriendItem is not one",
  },
  {
    fault: "items in a field that is not a list",
    file: tencentChat("Group.CallbackBeforeInviteJoinGroup"),
    change: (document) => document.setIn(["post", "x-callback", "items", "list"], "/GroupId"),
    rule: "imhook/items-exist",
    message: "/GroupId is not one",
  },
  {
    fault: "items without the field of the user",
    file: tencentChat("OfficialAccount.CallbackBeforeAddSubscriber"),
    change: (document) => document.setIn(["post", "x-callback", "items", "user"], "To_Account"),
    rule: "imhook/items-exist",
    message: "x-callback.items.user must be a field of the items in /SubscribeAccountList; To_Account is not one.",
  },
  {
    fault: "a follow-up of a command with another intent",
    file: openIm("callbackBeforeMsgModifyCommand"),
    change: (document) => document.setIn(["post", "x-callback", "followUpOf"], ["callbackBeforeOnlinePushCommand"]),
    rule: "imhook/follow-ups",
    message: "callbackBeforeMsgModifyCommand cannot follow up on callbackBeforeOnlinePushCommand.",
  },
  {
    fault: "a command without a source",
    file: tencentChat("Sns.CallbackFriendAdd"),
    change: (document) => document.deleteIn(["post", "externalDocs"]),
    rule: "imhook/command-source",
    message: "Name the source in externalDocs",
  },
  {
    fault: "an alias of another command",
    file: openIm("callbackBeforeAddFriendCommand"),
    change: (document) => document.setIn(["post", "x-callback", "aliases"], ["removeBlackCommand"]),
    rule: "imhook/aliases-unique",
    message: "removeBlackCommand already names callback",
    reportedIn: openIm("callbackAfterRemoveBlackCommand"),
  },
  {
    fault: "the name of another command as an alias",
    file: openIm("callbackAfterAddFriendCommand"),
    change: (document) => document.setIn(["post", "x-callback", "aliases"], ["callbackAfterDeleteFriendCommand"]),
    rule: "imhook/aliases-unique",
    message: "callbackAfterDeleteFriendCommand already names callback",
    reportedIn: openIm("callbackAfterDeleteFriendCommand"),
  },
  {
    fault: "its own name as an alias",
    file: openIm("callbackAfterSetFriendRemarkCommand"),
    change: (document) => document.setIn(["post", "x-callback", "aliases"], ["callbackAfterSetFriendRemarkCommand"]),
    rule: "imhook/aliases-unique",
    message: "callbackAfterSetFriendRemarkCommand already names callbackAfterSetFriendRemarkCommand.",
  },
  {
    fault: "an alias that is listed twice",
    file: openIm("callbackBeforeSetFriendRemarkCommand"),
    change: (document) => document.setIn(["post", "x-callback", "aliases"], ["remarkCommand", "remarkCommand"]),
    rule: "imhook/aliases-unique",
    message: "remarkCommand already names callbackBeforeSetFriendRemarkCommand.",
  },
  {
    fault: "an operationId that is not the command",
    file: tencentChat("Sns.CallbackFriendDelete"),
    change: (document) => document.setIn(["post", "operationId"], "Sns.FriendDelete"),
    rule: "imhook/command-operation-id",
    message: "operationId must be Sns.CallbackFriendDelete",
  },
  {
    fault: "a command with another method",
    file: openIm("callbackAfterUserOnlineCommand"),
    change: (document) => {
      document.setIn(["put"], document.getIn(["post"]));
      document.deleteIn(["post"]);
    },
    rule: "imhook/command-operation-id",
    message: "has no post operation",
  },
  {
    fault: "a path whose file has another name",
    file: OPENIM,
    change: async (document) => {
      await rename(join(folder, openIm("callbackAfterUserOfflineCommand")), join(folder, openIm("offline")));
      document.setIn(["paths", "/openim/callbackAfterUserOfflineCommand", "$ref"], "./paths/offline.yaml");
    },
    rule: "imhook/command-operation-id",
    message: "must refer to ./paths/callbackAfterUserOfflineCommand.yaml",
  },
  {
    fault: "a path item inline",
    file: OPERATOR,
    change: async (document) => document.setIn(["paths", "/ready"], await inlineOf("openapi/operator/paths/getReady.yaml")),
    rule: "imhook/path-is-file",
    message: "/ready: write the path item in a file and refer to it",
  },
  {
    fault: "a path item in a folder below",
    file: OPERATOR,
    change: async (document) => {
      const [from, to] = ["openapi/operator/paths/getHealth.yaml", "openapi/operator/paths/health/getHealth.yaml"];
      const text = await readFile(join(folder, from), "utf8");
      await mkdir(dirname(join(folder, to)));
      await writeFile(join(folder, to), text.replaceAll("../components/", "../../components/"));
      await rm(join(folder, from));
      document.setIn(["paths", "/health", "$ref"], "./paths/health/getHealth.yaml");
    },
    rule: "imhook/path-is-file",
    message: "/health: write the path item in a file",
  },
  {
    fault: "a request whose schema is inline",
    file: tencentChat("Follow.CallbackAfterFollowAdd"),
    change: (document) => document.setIn([...REQUEST, "schema"], { type: "object" }),
    rule: "imhook/named-bodies",
    message: "$ref: ../components/schemas/FollowAfterFollowAddRequest.yaml.",
  },
  {
    fault: "a request with the schema of another command",
    file: openIm("callbackAfterRemoveBlackCommand"),
    change: (document) => document.setIn([...REQUEST, "schema", "$ref"], "../components/schemas/BeforeAddBlackRequest.yaml"),
    rule: "imhook/named-bodies",
    message: "$ref: ../components/schemas/AfterRemoveBlackRequest.yaml.",
  },
  {
    fault: "a reply whose schema is inline",
    file: tencentChat("Chatbot.OnC2CSignalMessage"),
    change: (document) =>
      document.setIn(["post", "responses", "200", "content", "application/json", "schema"], {
        anyOf: [{ $ref: "../components/schemas/Acknowledgement.yaml" }, { $ref: "../components/schemas/SignalReply.yaml" }],
      }),
    rule: "imhook/named-bodies",
    message: "$ref: ../components/schemas/ChatbotOnC2CSignalMessageReply.yaml.",
  },
  {
    fault: "code that is indented",
    file: tencentChat("Follow.CallbackAfterFollowDelete"),
    change: (document) => document.setIn(["post", "description"], "Sent like this:\n\n    POST /tencent-chat\n"),
    rule: "imhook/rendered-prose",
    message: "Put code between lines of ```",
  },
  {
    fault: "backticks in the description of a server",
    file: "openapi/tencent-chat/openapi.yaml",
    change: (document) => document.setIn(["servers", 0, "description"], "As `npm start` runs it."),
    rule: "imhook/rendered-prose",
    message: "without backticks",
  },
  {
    fault: "a request without examples",
    file: openIm("callbackAfterAddFriendAgreeCommand"),
    change: (document) => document.deleteIn([...REQUEST, "examples"]),
    rule: "imhook/named-examples",
    message: "Give at least one example by name",
  },
  {
    fault: "a request with an empty map of examples",
    file: openIm("callbackAfterImportFriendsCommand"),
    change: (document) => document.setIn([...REQUEST, "examples"], {}),
    rule: "imhook/named-examples",
    message: "Give at least one example by name",
  },
  {
    fault: "a request whose example has no name",
    file: tencentChat("Sns.CallbackBlackListDelete"),
    change: (document) => {
      document.setIn([...REQUEST, "example"], document.getIn([...REQUEST, "examples", "oneUser", "value"]));
      document.deleteIn([...REQUEST, "examples"]);
    },
    rule: "imhook/named-examples",
    message: "Give at least one example by name",
  },
  {
    fault: "a reply without examples",
    file: tencentChat("Sns.CallbackPrevFriendResponse"),
    change: (document) => document.deleteIn(["post", "responses", "200", "content", "application/json", "examples"]),
    rule: "imhook/named-examples",
    message: "Give at least one example by name",
  },
  {
    fault: "an answer of the operator API without examples",
    file: "openapi/operator/paths/listEvents.yaml",
    change: (document) => document.deleteIn(["get", "responses", "200", "content", "application/json", "examples"]),
    rule: "imhook/named-examples",
    message: "Give at least one example by name",
  },
  {
    fault: "a required field of a request without a proof",
    file: "openapi/openim/components/schemas/AfterKickGroupRequest.yaml",
    change: (document) => document.delete("x-proof"),
    rule: "imhook/proven-constraints",
    message: "or leave it open",
  },
  {
    fault: "a limit without a proof, in a schema that many requests refer to",
    file: "openapi/tencent-chat/components/schemas/MessageSequence.yaml",
    change: (document) => document.set("maximum", 4_294_967_295),
    rule: "imhook/proven-constraints",
    message: "every request has this (maximum)",
  },
  {
    fault: "a limit without a proof, deep inside a schema",
    file: "openapi/openim/components/schemas/UserRegistration.yaml",
    change: (document) => document.setIn(["properties", "secret", "minLength"], 1),
    rule: "imhook/proven-constraints",
    message: "every request has this (minLength)",
  },
  {
    fault: "a proof of nothing",
    file: "openapi/tencent-chat/components/schemas/KickedDevice.yaml",
    change: (document) => document.set("x-proof", "1047/34357"),
    rule: "imhook/proven-constraints",
    message: "Remove x-proof",
  },
  {
    fault: "a required parameter without a proof",
    file: "openapi/tencent-chat/components/parameters/SdkAppid.yaml",
    change: (document) => document.delete("x-proof"),
    rule: "imhook/proven-constraints",
    message: "every request has this (required)",
  },
  {
    fault: "an example without a required field",
    file: tencentChat("Sns.CallbackBlackListAdd"),
    change: (document) => document.deleteIn([...REQUEST, "examples", "oneUser", "value", "PairList"]),
    rule: "no-invalid-media-type-examples",
    message: "PairList",
  },
  {
    fault: "an example with a field of another type",
    file: tencentChat("State.StateChange"),
    change: (document) => document.setIn([...REQUEST, "examples", "login", "value", "Info"], 93),
    rule: "no-invalid-media-type-examples",
    message: "must be object",
  },
  {
    fault: "a field without a description",
    file: tencentChatSchema("GroupMessageReceipt"),
    change: (document) => document.deleteIn(["properties", "ReadNum", "description"]),
    rule: "imhook/described-fields",
    message: "Describe ReadNum.",
  },
  {
    fault: "a constant without a description",
    file: tencentChatSchema("SnsFriendDeleteRequest"),
    change: (document) => document.deleteIn(["properties", "CallbackCommand", "description"]),
    rule: "imhook/described-fields",
    message: "Describe CallbackCommand.",
  },
  {
    fault: "a description that repeats the name of its field",
    file: openImSchema("GroupInfoEx"),
    change: (document) => document.setIn(["properties", "groupName", "description"], "The name of the group."),
    rule: "imhook/described-fields",
    message: "The description of groupName only repeats its name.",
  },
  {
    fault: "a field that leaves its description to the schema that it refers to",
    file: tencentChatSchema("GroupAfterGroupFullRequest"),
    change: (document) => document.deleteIn(["properties", "GroupId", "description"]),
    rule: "imhook/described-fields",
    message: "Say in a description of GroupId what it is here. ./GroupId.yaml describes it for every field",
  },
  {
    fault: "an account without a description of its own",
    file: tencentChatSchema("BlockPair"),
    change: (document) => document.deleteIn(["properties", "To_Account", "description"]),
    rule: "imhook/described-fields",
    message: "Say in the description of To_Account which role the user has",
  },
  {
    fault: "an account whose description names no role",
    file: openImSchema("AfterQuitGroupRequest"),
    change: (document) => document.setIn(["properties", "userID", "description"], "Id of a user in the deployment."),
    rule: "imhook/described-fields",
    message: "Say in the description of userID which role the user has",
  },
  {
    fault: "an account that is a plain string",
    file: openImSchema("GroupAttributes"),
    change: (document) => document.setIn(["properties", "creatorUserID", "description"], "Can be empty."),
    rule: "imhook/described-fields",
    message: "Say in the description of creatorUserID which role the user has",
  },
  {
    fault: "a list of accounts whose description names no role",
    file: openImSchema("AfterKickGroupRequest"),
    change: (document) => document.setIn(["properties", "kickedUserIDs", "description"], "At least one id."),
    rule: "imhook/described-fields",
    message: "Say in the description of kickedUserIDs which role the user has",
  },
  {
    fault: "a list of accounts under a name that does not tell",
    file: tencentChatSchema("InviteReply"),
    change: (document) =>
      document.setIn(["properties", "Left_Out"], { type: "array", items: { $ref: "./Account.yaml" }, description: "A list." }),
    rule: "imhook/described-fields",
    message: "Say in the description of Left_Out which role the user has",
  },
  {
    fault: "a field of an object within a list",
    file: tencentChatSchema("ForwardedMessage"),
    change: (document) => document.deleteIn(["properties", "MsgBody", "items", "properties", "MsgType", "description"]),
    rule: "imhook/described-fields",
    message: "Describe MsgType.",
  },
  {
    fault: "a parameter whose description repeats its name",
    file: "openapi/openim/components/parameters/sdkName.yaml",
    change: (document) => document.set("description", "The SDK name."),
    rule: "imhook/described-fields",
    message: "The description of sdkName only repeats its name.",
  },
  {
    fault: "a field of an object in a parameter",
    file: "openapi/operator/paths/listRelations.yaml",
    change: (document) =>
      document.setIn(["get", "parameters", 2, "schema"], {
        type: "object",
        properties: { userID: { type: "string", description: "An id." } },
      }),
    rule: "imhook/described-fields",
    message: "Say in the description of userID which role the user has",
  },
  {
    fault: "a header without a description",
    file: "openapi/operator/components/responses/Problem.yaml",
    change: (document) => document.set("headers", { "Retry-After": { schema: { type: "integer" } } }),
    rule: "imhook/described-fields",
    message: "Describe Retry-After.",
  },
  {
    fault: "a shared description without a reason",
    file: tencentChatSchema("PushStage"),
    change: (document) => document.set("x-shared-description", true),
    rule: "imhook/described-fields",
    message: "x-shared-description must say why",
  },
  {
    fault: "an enumeration whose values are not explained",
    file: "openapi/operator/components/schemas/EntryStatus.yaml",
    change: (document) => document.set("description", "accepted, quarantined, duplicate."),
    rule: "imhook/explained-values",
    message: "Say in the description what these values mean: accepted, quarantined, duplicate.",
  },
  {
    fault: "an enumeration with a value that is not explained",
    file: "openapi/operator/components/schemas/Phase.yaml",
    change: (document) => document.set("description", "before: the sender waits. after: a notification."),
    rule: "imhook/explained-values",
    message: "Say in the description what these values mean: null.",
  },
  {
    fault: "an open enumeration whose values are not explained",
    file: tencentChatSchema("GroupOnMemberStateChangeRequest"),
    change: (document) => document.setIn(["properties", "EventType", "description"], "`Online` or `Offline`. Other values are possible."),
    rule: "imhook/explained-values",
    message: "Say in the description what these values mean: Online, Offline.",
  },
  {
    fault: "an open enumeration of numbers with one that is not explained",
    file: tencentChatSchema("PushPlatform"),
    change: (document) => document.set("description", "Platform: 0 unknown, 1 APNs, 2. Other values are possible."),
    rule: "imhook/explained-values",
    message: "Say in the description what these values mean: 2.",
  },
  {
    fault: "an operation without a role",
    file: "openapi/operator/paths/getCallback.yaml",
    change: (document) => document.deleteIn(["get", "x-role"]),
    rule: "imhook/x-role",
    message: "Say in x-role which role the operation needs: viewer, operator, admin.",
  },
  {
    fault: "an operation with a role that does not exist",
    file: "openapi/operator/paths/getStatistics.yaml",
    change: (document) => document.setIn(["get", "x-role"], "Viewer"),
    rule: "imhook/x-role",
    message: "Say in x-role which role the operation needs: viewer, operator, admin.",
  },
  {
    fault: "an operation for viewers that may change something",
    file: "openapi/operator/paths/getReview.yaml",
    change: (document) => document.setIn(["patch", "x-role"], "viewer"),
    rule: "imhook/x-role",
    message: "Choose a higher role than viewer in x-role: the operation may change something.",
  },
  {
    fault: "a parameter with a value that is not explained",
    file: "openapi/tencent-chat/components/parameters/OptPlatform.yaml",
    change: (document) => document.set("description", "Client: `Web` a browser, `iPad`. Other values are possible."),
    rule: "imhook/explained-values",
    message: "Say in the description what these values mean: iPad.",
  },
];

/** A copy of the documents and of their rules, with every fault. */
let folder: string;
let problems: Problem[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-lint-"));
  for (const path of ["openapi", "redocly.yaml"]) await cp(join(REPOSITORY, path), join(folder, path), { recursive: true });
  await symlink(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
  for (const { file, change } of faults) await edit(file, change);
  problems = (await Promise.all(["tencent-chat", "openim", "operator"].map(lint))).flat();
});

afterAll(() => rm(folder, { recursive: true }));

test.each(faults)("$rule reports $fault", ({ rule, message, file, reportedIn = file }) => {
  expect(problems.map(summarize)).toContainEqual({ rule, message: expect.stringContaining(message), file: reportedIn });
});

test("nothing else is reported", () => {
  const expected = faults.map(({ rule, file, reportedIn = file }) => `${rule} ${reportedIn}`);
  const reported = new Set(problems.map(summarize).map(({ rule, file }) => `${rule} ${file}`));
  expect([...reported].sort()).toEqual([...new Set(expected)].sort());
});

function openIm(command: string): string {
  return `openapi/openim/paths/${command}.yaml`;
}

function tencentChat(command: string): string {
  return `openapi/tencent-chat/paths/${command}.yaml`;
}

function openImSchema(name: string): string {
  return `openapi/openim/components/schemas/${name}.yaml`;
}

function tencentChatSchema(name: string): string {
  return `openapi/tencent-chat/components/schemas/${name}.yaml`;
}

function summarize({ ruleId, message, location }: Problem) {
  return { rule: ruleId, message, file: location[0]?.source.ref };
}

/** Lints one document of the copy, which has faults. */
async function lint(api: string): Promise<Problem[]> {
  const { code, stdout } = await run("redocly", ["lint", api, "--format", "json"], { cwd: folder });
  expect(code).toBe(1);
  return JSON.parse(stdout).problems;
}

/** A path item as its table of contents would hold it. */
async function inlineOf(file: string): Promise<unknown> {
  const text = await readFile(join(folder, file), "utf8");
  return parseDocument(text.replaceAll("../components/", "./components/")).toJS();
}

/** Changes a file of the copy; fails if the change changes nothing. */
async function edit(file: string, change: Fault["change"]): Promise<void> {
  const path = join(folder, file);
  const document: Document = parseDocument(await readFile(path, "utf8"));
  const before = JSON.stringify(document);
  await change(document);
  expect(JSON.stringify(document)).not.toBe(before);
  await writeFile(path, document.toString());
}
