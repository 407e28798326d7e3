import type { SystemMessages } from "./en.ts";

export const zhCn: SystemMessages = {
  title: "系统",
};
