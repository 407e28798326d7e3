import type { Sender } from "../../../../generated/operator.ts";
import { openIm } from "./openim.ts";
import type { SenderRules } from "./sender-rules.ts";
import { tencentChat } from "./tencent-chat.ts";

/** The rules of each sender. */
export const RULES: Readonly<Record<Sender, SenderRules>> = { "tencent-chat": tencentChat, openim: openIm };
