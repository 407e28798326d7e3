import type { PlotMessages } from "./en.ts";

export const zhCn: PlotMessages = {
  keys: "按左右方向键选择时间；按住 Shift 可选取时间段，按 Enter 显示。",
  table: "以表格显示",
  time: "时间",
  unknown: "此时间没有数据",
  nothing: "这段时间内没有发生任何事。",
  from: "从 {time} 到",
};
