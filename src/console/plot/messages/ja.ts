import type { PlotMessages } from "./en.ts";

export const ja: PlotMessages = {
  keys: "左右の矢印キーで時刻を選びます。Shift を押しながらで期間を選択し、Enter で表示します。",
  table: "表で表示",
  time: "時刻",
  unknown: "この時間のデータはありません",
  nothing: "この期間には何も発生していません。",
  from: "{time} から",
};
