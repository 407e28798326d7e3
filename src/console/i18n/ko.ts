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
};
