import { COPY_BUTTONS } from "./copy-buttons.ts";

/** A page of our own, without Redoc. */
export interface Page {
  title: string;
  /** HTML. */
  content: string;
  /** HTML of the column beside the content; on a narrow screen it comes below. */
  aside?: string;
  /** Language of the content; English if absent. */
  language?: string;
}

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#d9dbe0,#3b3c45);--soft:light-dark(#f4f5f7,#22242b);--link:light-dark(#1d4fa8,#8fb4ff);
--quiet:light-dark(#5a5f6b,#a3a7b3)}
*{box-sizing:border-box}body{margin:0;font:1rem/1.6 system-ui,sans-serif;background:light-dark(#fff,#121317);color:light-dark(#1a1c21,#e7e8ec)}
.columns{display:flex;flex-direction:column;gap:1rem 3rem;max-width:84rem;margin:0 auto;padding:1rem}
main{flex:1;min-width:0}.prose{max-width:60rem}aside{order:1;border-top:1px solid var(--line);padding-top:1rem}
h1,h2,h3,h4{line-height:1.25;margin:2em 0 .6em}h1{font-size:2rem;margin-top:.5em}h2{font-size:1.45rem}h3{font-size:1.15rem}h4{font-size:1rem}
a{color:var(--link)}a.anchor{color:inherit;text-decoration:none}a.anchor:hover::after{content:" #";color:var(--quiet)}
p,ul,ol,table,pre{margin:0 0 1rem}li{margin:.2rem 0}img{max-width:100%;height:auto;background:#fff}
code,pre{font:.9em/1.5 ui-monospace,monospace}:not(pre)>code{background:var(--soft);padding:.1em .3em;border-radius:.25rem}
.block{position:relative}pre{background:var(--soft);padding:.8rem 4.5rem .8rem 1rem;border-radius:.4rem;overflow-x:auto}
.copy{position:absolute;top:.4rem;right:.4rem;font:.8rem/1.4 system-ui,sans-serif;color:inherit;background:light-dark(#fff,#121317);
border:1px solid var(--line);border-radius:.3rem;padding:.15rem .5rem;cursor:pointer}
.copy:not(:focus-visible):not(:hover){color:var(--quiet)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line)}
td code,th code{background:none;padding:0}td code:not(:has(wbr)){white-space:nowrap}
.filters{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1rem;margin:1rem 0}
input,select{font:inherit;padding:.3rem .5rem;border:1px solid var(--line);border-radius:.3rem;background:var(--soft);color:inherit;max-width:100%}
aside ul{list-style:none;padding:0;margin:.2rem 0}aside ul ul{padding-left:.9rem;font-size:.92em}aside a{text-decoration:none;display:block;padding:.1rem 0}
aside a:hover{text-decoration:underline}aside [aria-current]{color:inherit;font-weight:600}
.turn{display:flex;justify-content:space-between;gap:1rem;border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem}
@media(min-width:75rem){table:not(:has(th:nth-child(5))) td code{white-space:nowrap}table:not(:has(th:nth-child(5))) td code wbr{display:none}}
@media(min-width:64rem){.columns{flex-direction:row;align-items:flex-start;padding:1rem 2rem}
aside{order:-1;flex:0 0 15rem;border:0;padding:1rem 0 0;position:sticky;top:0;max-height:100vh;overflow-y:auto}}
@media(max-width:45rem){.block pre{padding:2.4rem 1rem .8rem}thead{display:none}tr,td{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--line);padding:.7rem 0}
tr[hidden]{display:none}td:empty{display:none}td:first-child{font-weight:600}
table.wide td:not(:first-child)::before{content:attr(data-label) ": ";color:var(--quiet)}}`;

/** Returns a page as HTML. It needs no other file. */
export function renderPage({ title, content, aside, language = "en" }: Page): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${STYLE}</style>
</head>
<body>
<div class="columns">
${aside === undefined ? "" : `<aside>${aside}</aside>\n`}<main>
${content}
</main>
</div>
<script>${COPY_BUTTONS}</script>
</body>
</html>
`;
}
