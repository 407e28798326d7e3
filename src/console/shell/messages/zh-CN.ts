import type { ShellMessages } from "./en.ts";

export const zhCn: ShellMessages = {
  menu: "菜单",
  account: "当前登录",
  roles: { viewer: "只读", operator: "操作员", admin: "管理员" },
  lost: "imhook 没有响应，正在重试……",
  outdated: "控制台已有新版本。",
  reload: "刷新",
  broken: "页面出错了。",
  failedStart: "页面加载失败。",
};
