import type { Messages } from "./en.ts";

export const ko: Messages = {
  nav: {
    overview: "개요",
    live: "실시간",
    callbacks: "콜백",
    people: "사용자",
    rules: "규칙",
    review: "검토",
    coverage: "커버리지",
    quarantine: "격리",
    system: "시스템",
    pages: "페이지",
    skip: "본문으로 건너뛰기",
    documentation: "문서",
  },
  settings: {
    language: "언어",
    theme: "화면 모드",
    themes: { system: "시스템 설정", light: "라이트", dark: "다크" },
    keys: "단축키",
    signOut: "로그아웃",
  },
  text: {
    copy: "복사",
    copied: "복사됨",
  },
  errors: {
    unreachable: "imhook이 응답하지 않습니다.",
    unknown: "작업에 실패했습니다.",
    retry: "다시 시도",
  },
  keys: {
    title: "단축키",
    next: "다음 행",
    previous: "이전 행",
    search: "검색",
    help: "단축키 보기",
    close: "닫기",
  },
};
