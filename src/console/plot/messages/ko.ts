import type { PlotMessages } from "./en.ts";

export const ko: PlotMessages = {
  keys: "왼쪽·오른쪽 화살표 키로 시간을 고릅니다. Shift를 누른 채로 기간을 선택하고 Enter로 표시합니다.",
  table: "표로 보기",
  time: "시간",
  unknown: "이 시간의 데이터가 없습니다",
  nothing: "이 기간에는 아무 일도 없었습니다.",
  from: "{time}부터",
};
