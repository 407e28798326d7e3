/** A page of our own, without Redoc. */
export interface PlainPage {
  title: string;
  /** HTML. */
  content: string;
}

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#d9dbe0,#3b3c45);--soft:light-dark(#f4f5f7,#22242b);--link:light-dark(#1d4fa8,#8fb4ff)}
*{box-sizing:border-box}body{margin:0;font:1rem/1.6 system-ui,sans-serif;background:light-dark(#fff,#121317);color:light-dark(#1a1c21,#e7e8ec)}
main{max-width:78rem;margin:0 auto;padding:1rem}h1{line-height:1.2}a{color:var(--link)}
code,pre{font:.9em/1.5 ui-monospace,monospace}pre{background:var(--soft);padding:.8rem 1rem;border-radius:.4rem;overflow-x:auto}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem}
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1rem;margin:1rem 0}
input,select{font:inherit;padding:.3rem .5rem;border:1px solid var(--line);border-radius:.3rem;background:var(--soft);color:inherit;max-width:100%}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line)}
td{overflow-wrap:anywhere}
@media(max-width:45rem){thead{display:none}tr,td{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--line);padding:.7rem 0}tr[hidden]{display:none}}`;

/** Writes a page as HTML. */
export function renderPlainPage({ title, content }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
