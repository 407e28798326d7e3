import type { CallbacksMessages } from "./en.ts";

export const zhCn: CallbacksMessages = {
  title: "回调",
};
