import type { PeopleMessages } from "./en.ts";

export const ko: PeopleMessages = {
  title: "사용자",
};
