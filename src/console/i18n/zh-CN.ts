import type { Messages } from "./en.ts";

export const zhCn: Messages = {
  nav: {
    overview: "总览",
    live: "实时",
    callbacks: "回调",
    people: "用户",
    rules: "规则",
    review: "审核",
    coverage: "覆盖",
    quarantine: "隔离区",
    system: "系统",
    pages: "页面",
    skip: "跳到正文",
    documentation: "文档",
  },
  settings: {
    language: "语言",
    theme: "外观",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
    keys: "快捷键",
    signOut: "退出登录",
  },
  text: {
    copy: "复制",
    copied: "已复制",
  },
  errors: {
    unreachable: "imhook 没有响应。",
    unknown: "操作失败。",
    retry: "重试",
  },
  keys: {
    title: "快捷键",
    next: "下一行",
    previous: "上一行",
    search: "搜索",
    help: "显示快捷键",
    close: "关闭",
  },
};
