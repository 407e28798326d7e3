import type { SessionMessages } from "./en.ts";

export const ko: SessionMessages = {
  title: "로그인",
  token: "토큰",
  submit: "로그인",
  checking: "확인하는 중…",
  ended: "세션이 종료되었습니다. 계속하려면 다시 로그인하세요.",
  what: "토큰이란?",
  explain:
    "토큰은 사람이나 프로그램이 imhook을 사용할 수 있게 해 주는 비밀 값입니다. 역할에 따라 권한이 달라집니다. 뷰어는 조회만, 운영자는 판정과 목록 변경까지, 관리자는 모든 작업을 할 수 있습니다.",
  make: "imhook 운영 담당자가 다음 명령으로 토큰을 만들고, 출력된 줄을 {setting}의 파일에 추가합니다.",
  more: "토큰과 역할 자세히 보기",
  server: "{host}의 imhook",
};
