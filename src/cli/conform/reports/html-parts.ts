/** Style of the page. Both themes have a contrast of at least 4.5 to 1. */
export const STYLE = `
:root { --ground: #ffffff; --text: #1c2128; --quiet: #57606a; --line: #d8dee4; --shade: #f4f6f8; --failed: #b42318; --passed: #1a7f37; --skipped: #7d5300; --link: #0a58ca; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0f1318; --text: #e4e8ec; --quiet: #9aa4af; --line: #2d343d; --shade: #181e25; --failed: #ff8f85; --passed: #5fd283; --skipped: #e0b354; --link: #7ab5ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
.url { margin: 0 0 1rem; color: var(--quiet); overflow-wrap: anywhere; }
.summary { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th { color: var(--quiet); font-weight: 600; }
th:nth-child(-n+2), td:nth-child(-n+2) { text-align: left; }
td.failed { color: var(--failed); font-weight: 700; }
.filters { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 1.25rem 0 .5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); background: var(--ground); }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: 1rem; padding: 0; color: var(--quiet); }
.search { display: flex; flex: 1 1 18rem; gap: .5rem; align-items: center; color: var(--quiet); }
input[type="search"] { flex: 1; min-width: 0; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: 4px; background: var(--shade); color: var(--text); font: inherit; }
output { color: var(--quiet); }
ol { margin: 0; padding: 0; list-style: none; }
li { border-bottom: 1px solid var(--line); }
summary { display: grid; grid-template-columns: 4.5rem 1fr; gap: 0 .5rem; padding: .5rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary code { grid-column: 2; color: var(--quiet); font-size: .85em; overflow-wrap: anywhere; }
.title { overflow-wrap: anywhere; }
.status { font-weight: 600; }
.status.failed { color: var(--failed); }
.status.passed { color: var(--passed); }
.status.skipped { color: var(--skipped); }
dl { display: grid; grid-template-columns: 4.5rem 1fr; gap: .2rem .5rem; margin: 0 0 .6rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
pre { margin: 0 0 .8rem; padding: .6rem .8rem; border-radius: 4px; background: var(--shade); font-size: .85em; white-space: pre-wrap; overflow-wrap: anywhere; }
::placeholder { color: var(--quiet); opacity: 1; }
@media (max-width: 30rem) { table { font-size: .8rem; } th, td { padding-right: .5rem; } }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
`;

/** Hides the checks that the form filters out. Without scripts the page shows every check. */
export const SCRIPT = `
const form = document.querySelector(".filters");
const items = Array.from(document.querySelectorAll("main li"), (item) => ({ item, text: item.textContent.toLowerCase() }));
function filter() {
  const data = new FormData(form);
  const statuses = data.getAll("status");
  const text = data.get("text").toLowerCase();
  let shown = 0;
  for (const entry of items) {
    entry.item.hidden = !statuses.includes(entry.item.dataset.status) || !entry.text.includes(text);
    if (!entry.item.hidden) shown += 1;
  }
  form.querySelector("output").textContent = shown + " of " + items.length + " checks";
}
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();
`;
