import { conversation } from "./conversation.ts";
import { group } from "./group.ts";
import { message } from "./message.ts";
import { presence } from "./presence.ts";
import { push } from "./push.ts";
import { relation } from "./relation.ts";
import type { OpenImHandlerMap } from "./types.ts";
import { user } from "./user.ts";

/** Every command of OpenIM has a handler here, in the file of its family; the type sees to it. */
export const handlers: OpenImHandlerMap = {
  ...relation,
  ...group,
  ...message,
  ...user,
  ...push,
  ...conversation,
  ...presence,
};
