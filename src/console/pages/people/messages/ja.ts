import type { PeopleMessages } from "./en.ts";

export const ja: PeopleMessages = {
  title: "ユーザー",
};
