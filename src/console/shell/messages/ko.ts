import type { ShellMessages } from "./en.ts";

export const ko: ShellMessages = {
  menu: "메뉴",
  account: "로그인 계정",
  roles: { viewer: "뷰어", operator: "운영자", admin: "관리자" },
  lost: "imhook이 응답하지 않습니다. 다시 시도하는 중…",
  outdated: "콘솔의 새 버전이 있습니다.",
  reload: "새로 고침",
  broken: "이 페이지에서 오류가 발생했습니다.",
  failedStart: "페이지를 불러오지 못했습니다.",
};
