import type { SessionMessages } from "./en.ts";

export const zhCn: SessionMessages = {
  title: "登录",
};
