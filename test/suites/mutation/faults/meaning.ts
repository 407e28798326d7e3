import type { Fault } from "./fault.ts";

const TENCENT_CHAT = "src/senders/tencent-chat/handlers";
const OPENIM = "src/senders/openim/handlers";
const TESTS = ["test/meaning"];

/** Callbacks that are told as something else. */
export const MEANING: readonly Fault[] = [
  {
    name: "a lost connection is told as user.online",
    file: `${TENCENT_CHAT}/state.ts`,
    text: 'Disconnect: "user.offline"',
    replacement: 'Disconnect: "user.online"',
    tests: TESTS,
  },
  {
    name: "the answer to a friend request is not told",
    file: `${TENCENT_CHAT}/relationship.ts`,
    text: '"friend.answered", From_Account, ResponseFriendItem, EventTime',
    replacement: '"friend.answered", From_Account, [], EventTime',
    tests: TESTS,
  },
  {
    name: "OpenIM's answer to a friend request is told as a friendship only",
    file: `${OPENIM}/relation.ts`,
    text: '{ type: "friend.answered", target: applicant }, ',
    replacement: "",
    tests: TESTS,
  },
  {
    name: "OpenIM's friendship has one side",
    file: `${OPENIM}/relation.ts`,
    text: '    { type: "friend.added", actor: other, target: user },\n',
    replacement: "",
    tests: TESTS,
  },
  {
    name: "seconds are taken for milliseconds",
    file: `${TENCENT_CHAT}/time.ts`,
    text: "seconds * MILLISECONDS_PER_SECOND",
    replacement: "seconds",
    tests: TESTS,
  },
  {
    name: "reader and sender of a read receipt are swapped",
    file: `${TENCENT_CHAT}/message.ts`,
    text: "actor: Operator_Account,\n        targets: [Peer_Account],\n        message: first.MsgKey,",
    replacement: "actor: Peer_Account,\n        targets: [Operator_Account],\n        message: first.MsgKey,",
    tests: TESTS,
  },
  {
    name: "of several recalled messages only the first is told",
    file: `${TENCENT_CHAT}/group-message.ts`,
    text: "events: MsgSeqList.map(",
    replacement: "events: MsgSeqList.slice(0, 1).map(",
    tests: TESTS,
  },
  {
    name: "who leaves a topic leaves the community",
    file: `${TENCENT_CHAT}/group.ts`,
    text: 'events: TopicId ? [] : each("member.left"',
    replacement: 'events: each("member.left"',
    tests: TESTS,
  },
  {
    name: "a message that was not delivered is told as sent",
    file: `${TENCENT_CHAT}/message.ts`,
    text: "SendMsgResult === 0 && reportsMessage(MsgBody)",
    replacement: "reportsMessage(MsgBody)",
    tests: TESTS,
  },
  {
    name: "a user whose friend request was refused is told as asked",
    file: "src/senders/events.ts",
    text: "return !decision.refused.some(({ user }) => user === event.target);",
    replacement: "return true;",
    tests: TESTS,
  },
  {
    name: "what a before-callback announces is told as reported",
    file: "src/senders/events.ts",
    text: 'inferred: entry.phase === "before"',
    replacement: "inferred: false",
    tests: TESTS,
  },
];
