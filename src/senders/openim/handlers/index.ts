import { conversation } from "./conversation.ts";
import { group } from "./group.ts";
import { message } from "./message.ts";
import { presence } from "./presence.ts";
import { push } from "./push.ts";
import { relation } from "./relation.ts";
import type { OpenImHandlerMap } from "./types.ts";
import { user } from "./user.ts";

/** One handler per OpenIM command, in the file of its family. A missing one does not compile. */
export const handlers: OpenImHandlerMap = {
  ...relation,
  ...group,
  ...message,
  ...user,
  ...push,
  ...conversation,
  ...presence,
};
