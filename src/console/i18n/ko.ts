import { ko as callbacks } from "../pages/callbacks/messages/ko.ts";
import { ko as coverage } from "../pages/coverage/messages/ko.ts";
import { ko as live } from "../pages/live/messages/ko.ts";
import { ko as overview } from "../pages/overview/messages/ko.ts";
import { ko as people } from "../pages/people/messages/ko.ts";
import { ko as quarantine } from "../pages/quarantine/messages/ko.ts";
import { ko as review } from "../pages/review/messages/ko.ts";
import { ko as rules } from "../pages/rules/messages/ko.ts";
import { ko as session } from "../pages/session/messages/ko.ts";
import { ko as system } from "../pages/system/messages/ko.ts";
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
  entries: {
    senders: { "tencent-chat": "Tencent Chat", openim: "OpenIM" },
    statuses: { accepted: "수락됨", quarantined: "격리됨", duplicate: "중복" },
    decisions: { allow: "허용", refuse: "거부", discard: "폐기", modify: "변경", verdicts: "개별 결정" },
    fallbacks: { quarantine: "폴백: 해석 불가", deadline: "폴백: 시간 초과", error: "폴백: 실패" },
    deciders: { rule: "규칙", handler: "핸들러", service: "외부 서비스", fallback: "폴백", default: "없음" },
    noCommand: "알 수 없는 명령",
    empty: "콜백이 없습니다",
  },
  strip: {
    label: "시간별 콜백",
    recorded: "콜백",
    failures: "실패",
    refused: "거부",
    hint: "끌어서 기간 선택",
    whole: "전체 기간 보기",
  },
  filters: {
    label: "필터",
    placeholder: "actor:alice status:quarantined",
    clear: "지우기",
    names: {
      sender: "발신 서버",
      app: "앱",
      command: "명령",
      status: "상태",
      user: "사용자",
      actor: "행위자",
      target: "대상",
      event: "이벤트",
      group: "그룹",
      message: "메시지",
      requestId: "요청 ID",
      decision: "결정",
      decidedBy: "결정 주체",
      rule: "규칙",
      text: "텍스트",
      since: "시작",
      until: "끝",
    },
  },
  overview,
  live,
  callbacks,
  people,
  rules,
  review,
  coverage,
  quarantine,
  system,
  session,
};
