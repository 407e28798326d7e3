/** The tabs at the top of every page. */
export const TABS = [
  { file: "index.html", label: "imhook" },
  { file: "guide.html", label: "Guide" },
  { file: "commands.html", label: "Commands" },
  { file: "tencent-chat.html", label: "Tencent Chat" },
  { file: "openim.html", label: "OpenIM" },
  { file: "operator.html", label: "Operator API" },
  { file: "decider.html", label: "Decider" },
  { file: "zh-cn.html", label: "中文" },
] as const;

export type Tab = (typeof TABS)[number]["file"];

/** Redoc sets the class `light` or `dark` on the root element if the reader chooses one. */
const STYLE = `.site-nav{color-scheme:light dark;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:.6rem 1rem;font:1rem/1.5 system-ui,sans-serif;
background:light-dark(#f4f5f7,#1a1c21);border-bottom:1px solid light-dark(#d9dbe0,#3b3c45)}
.site-nav a{color:light-dark(#1d4fa8,#8fb4ff);text-decoration:none}.site-nav a:hover{text-decoration:underline}
.site-nav a[aria-current]{color:inherit;font-weight:600}
:root.light .site-nav{color-scheme:light}:root.dark .site-nav{color-scheme:dark}`;

/** Adds the tabs to the top of a page. */
export function withNavigation(html: string, current: Tab): string {
  const links = TABS.map(({ file, label }) => `<a href="${file}"${file === current ? ' aria-current="page"' : ""}>${label}</a>`);
  const navigation = `<style>${STYLE}</style>\n<nav class="site-nav" aria-label="Pages">${links.join("\n")}</nav>`;
  return html.replace(/<body>/, (body) => `${body}\n${navigation}`);
}
