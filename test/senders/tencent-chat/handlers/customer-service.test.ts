import { expect, test } from "@jest/globals";
import { customerService } from "../../../../src/senders/tencent-chat/handlers/customer-service.ts";

const SESSION = { SessionId: "s-1", ClientUserId: "yusuf", CustomerServiceId: "@service", AgentId: "agent@desk.example.com" };

test.each<[command: keyof typeof customerService, request: object, summary: object, events: object[]]>([
  [
    "Desk.SessionEventNotify",
    { ...SESSION, Event: "SessionBegin", EventTime: 5 },
    { actor: null, targets: ["yusuf", "@service", "agent@desk.example.com"], message: null, eventTime: 5 },
    [{ type: "session.started", target: "yusuf", session: "s-1" }],
  ],
  ["Desk.SessionEventNotify", { ...SESSION, Event: "ChatBot.UserSendMsg", MsgKey: "1_2_3" }, { actor: "yusuf", message: "1_2_3" }, []],
  ["Desk.SessionEventNotify", { ...SESSION, Event: "ChatBot.RobotSendMsg", MsgKey: "1_2_4" }, { actor: null, message: "1_2_4" }, []],
  ["Desk.SessionEventNotify", { SessionId: "s-1", Event: "SessionEnd" }, { actor: null, targets: [] }, []],
  ["Member.EventNotify", { MemberId: "agent@desk.example.com", Status: "rest" }, { actor: "agent@desk.example.com", targets: [] }, []],
  ["Chatbot.InterfaceInvocation", { Body: { SystemClientUserID: "yusuf" }, EventTime: 5 }, { actor: "yusuf", eventTime: 5 }, []],
  ["Chatbot.InterfaceInvocation", { Body: {} }, { actor: null, eventTime: null }, []],
])("%s %j", (command, request, expected, events) => {
  const summary = customerService[command].summarize({ CallbackCommand: command, ...request } as never);
  expect(summary).toMatchObject(expected);
  expect(summary.events).toEqual(events);
});
