import { describe, expect, test } from "@jest/globals";
import { examineWebhooks } from "../../../src/cli/doctor/examine/webhooks-file.ts";
import { SWITCHES } from "../../../src/cli/doctor/switch-name.ts";

const RIGHT = `
url: http://imhook.chat.example:8080/openim
beforeAddBlack:
  enable: true
  timeout: 5
  failedContinue: false
afterSendSingleMsg:
  enable: true
  timeout: 5
  deniedTypes: []
  attentionIds: []
`;

test("finds no fault in a correct file", () => {
  const findings = examineWebhooks(RIGHT);
  expect(findings.map(({ severity }) => severity)).toEqual(["ok", "ok"]);
  expect(findings[1]).toMatchObject({ seen: "enabled callbacks: 2", items: ["beforeAddBlack", "afterSendSingleMsg"] });
});

describe.each([
  { fault: "invalid YAML", text: "url: [", severity: "error", seen: "not a map of settings" },
  { fault: "a list", text: "- url", severity: "error", seen: "not a map of settings" },
  { fault: "an empty file", text: "", severity: "error", seen: "not a map of settings" },
  {
    fault: "the form of config.yaml",
    text: "callback:\n  url: http://a/b\n  beforeAddFriend: { enable: true }",
    severity: "error",
    seen: "under callback:",
  },
  {
    fault: "one level too deep",
    text: RIGHT.replaceAll("\n", "\n  ").replace("\n", "\nwebhooks:\n"),
    severity: "error",
    seen: "under webhooks:",
  },
  { fault: "no url", text: RIGHT.replace(/url.*/, ""), severity: "error", seen: "there is no url" },
  { fault: "url null", text: RIGHT.replace(/url.*/, "url:"), severity: "error", seen: "there is no url" },
  { fault: "url of another type", text: RIGHT.replace(/url.*/, "url: 7"), severity: "error", seen: "there is no url" },
  { fault: "no scheme", text: RIGHT.replace("http://", ""), severity: "error", seen: "no http:// or https://" },
  { fault: "an invalid URL", text: RIGHT.replace(/url.*/, "url: 'http://'"), severity: "error", seen: "is not a URL" },
  { fault: "a query", text: RIGHT.replace("/openim", "/openim?key=1"), severity: "error", seen: "has a query" },
  { fault: "a slash at the end", text: RIGHT.replace("/openim", "/openim/"), severity: "warning", seen: "ends with a slash" },
  {
    fault: "the shipped url",
    text: RIGHT.replace(/url.*/, "url: http://127.0.0.1:10006/callbackExample"),
    severity: "error",
    seen: "the one that OpenIM ships",
  },
  { fault: "a loopback address", text: RIGHT.replace("imhook.chat.example", "localhost"), severity: "warning", seen: "loopback" },
  { fault: "a name without a secret", text: RIGHT.replace("//", "//shop@"), severity: "warning", seen: "a name but no secret" },
  { fault: "everything disabled", text: RIGHT.replaceAll("true", "false"), severity: "error", seen: "no callback is enabled" },
  {
    fault: "a switch as a string",
    text: RIGHT.replace("enable: true", "enable: 'true'"),
    severity: "warning",
    seen: 'beforeAddBlack.enable is "true"',
  },
  {
    fault: "an entry that is not a map",
    text: RIGHT.replace(/beforeAddBlack:\n/, "afterAddFriend: true\n$&"),
    severity: "error",
    seen: "afterAddFriend is not a map",
  },
  { fault: "an unknown entry", text: `${RIGHT}beforeTea: { enable: true }`, severity: "warning", seen: "beforeTea is not a callback" },
  {
    fault: "an unknown setting",
    text: RIGHT.replace("timeout", "timeOutMs"),
    severity: "warning",
    seen: "beforeAddBlack.timeOutMs is not a setting",
  },
  { fault: "a timeout of 0", text: RIGHT.replace("5", "0"), severity: "warning", seen: "beforeAddBlack.timeout is 0" },
  { fault: "no timeout", text: RIGHT.replace("timeout: 5", ""), severity: "warning", seen: "beforeAddBlack.timeout is not set" },
  { fault: "a long timeout", text: RIGHT.replace("5", "20"), severity: "warning", seen: "beforeAddBlack.timeout is 20" },
  { fault: "a timeout with a unit", text: RIGHT.replace("5", "5s"), severity: "error", seen: 'beforeAddBlack.timeout is "5s"' },
  {
    fault: "trust in failedContinue",
    text: RIGHT.replace("failedContinue: false", "failedContinue: true"),
    severity: "note",
    seen: "failedContinue: true has no effect",
  },
  {
    fault: "attentionIds as JSON in a string",
    text: RIGHT.replace("attentionIds: []", `attentionIds: '["user-1", "user-2"]'`),
    severity: "error",
    seen: "afterSendSingleMsg.attentionIds is a JSON list in a string",
  },
  {
    fault: "attentionIds of another type",
    text: RIGHT.replace("attentionIds: []", "attentionIds: 7"),
    severity: "error",
    seen: "afterSendSingleMsg.attentionIds is 7",
  },
  {
    fault: "attentionIds for group messages",
    text: `${RIGHT}afterSendGroupMsg: { enable: true, timeout: 5, attentionIds: [group-1] }`,
    severity: "warning",
    seen: "afterSendGroupMsg.attentionIds is not empty",
  },
  {
    fault: "the entry that OpenIM does not read",
    text: `${RIGHT}afterGroupMsgRevoke: { enable: true }`,
    severity: "warning",
    seen: "afterGroupMsgRevoke is enabled",
  },
])("$fault", ({ text, severity, seen }) => {
  test(`is reported as ${severity}: ${seen}`, () => {
    expect(examineWebhooks(text)).toContainEqual(expect.objectContaining({ severity, seen: expect.stringContaining(seen) }));
  });
});

test.each(["[]", "[user-1]", "user-1,user-2", ""])("accepts attentionIds %p", (value) => {
  const findings = examineWebhooks(RIGHT.replace("attentionIds: []", `attentionIds: ${value}`));
  expect(findings.map(({ severity }) => severity)).toEqual(["ok", "ok"]);
});

test("shows no secret from the url", () => {
  const findings = examineWebhooks(RIGHT.replace("//", "//shop:s3cr3t@").replace("/openim", "/openim?x=1"));
  expect(JSON.stringify(findings)).not.toContain("s3cr3t");
});

test("knows the switch of each command", () => {
  expect(SWITCHES.size).toBe(52);
  for (const [name, phase] of [
    ["beforeAddBlack", "before"],
    ["beforeMemberJoinGroup", "before"],
    ["beforeInviteUserToGroup", "before"],
    ["beforeApplyJoinGroup", "before"],
    ["afterKickGroupMember", "after"],
    ["afterDismissGroup", "after"],
    ["afterRevokeMsg", "after"],
    ["afterMsgSaveDB", "after"],
  ] as const)
    expect(SWITCHES.get(name)).toBe(phase);
});
