import type { PeopleMessages } from "./en.ts";

export const zhCn: PeopleMessages = {
  title: "用户",
};
