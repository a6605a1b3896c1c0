/** The style of an exported page: for a screen in light and dark, for a phone, and for paper. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1d1f22;
  --soft: #5a5f66;
  --paper: #fdfcfa;
  --panel: #f3f1ec;
  --line: #e0dcd3;
  --link: #1b4f8f;
  --warn-ink: #6d4300;
  --warn-paper: #fcf2dd;
  --warn-line: #d08a25;
  --found: #ffe27a;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8e6e1;
    --soft: #a6a7a3;
    --paper: #15171a;
    --panel: #1f2226;
    --line: #34383d;
    --link: #94bdee;
    --warn-ink: #f2cb86;
    --warn-paper: #2a2315;
    --warn-line: #b58532;
    --found: #6d5a10;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 72rem;
  padding: 0 1.5rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 var(--sans);
}
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; }
::highlight(found) { background: var(--found); color: inherit; }

header { padding: 2.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font: 600 2rem/1.2 var(--serif); letter-spacing: -0.01em; }
.lede, h3, dd { text-wrap: pretty; }
.lede { max-width: 46rem; margin: 0.5rem 0 0.75rem; color: var(--soft); font-size: 1.05rem; }
.version { margin: 0 0 0.25rem; color: var(--soft); font-size: 0.9rem; }
header details { max-width: 46rem; color: var(--soft); font-size: 0.9rem; }
header h2 { margin: 1rem 0 0.25rem; color: var(--ink); font: 600 0.9rem/1.4 var(--sans); }
header ul { margin: 0; padding-left: 1.2rem; }
header li { margin: 0.25rem 0; }
summary { cursor: pointer; }

.columns { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
.columns > main:only-of-type { grid-column: 2; }
form { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; margin: 0 -0.5rem; padding: 1.5rem 0.5rem; }
form label, legend { font-weight: 600; font-size: 0.9rem; }
legend { padding: 0; margin-bottom: 0.25rem; }
fieldset { margin: 1rem 0; padding: 0; border: 0; min-width: 0; }
input[type="search"], select {
  display: block;
  width: 100%;
  margin-top: 0.25rem;
  padding: 0.5rem 0.6rem;
  border: 1px solid var(--soft);
  border-radius: 6px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
#_keys { margin: 0.4rem 0 0; color: var(--soft); font-size: 0.75rem; }
kbd { padding: 0 0.3em; border: 1px solid var(--line); border-radius: 3px; background: var(--panel); font: inherit; }
.kinds label { display: block; position: relative; font-weight: 400; }
.kinds span { display: flex; justify-content: space-between; padding: 0.15rem 0.6rem; border-radius: 6px; cursor: pointer; }
.kinds small { color: var(--soft); font-size: 0.8rem; font-variant-numeric: tabular-nums; line-height: 1.7; }
.kinds input { position: absolute; opacity: 0; pointer-events: none; }
.kinds span:hover { background: var(--panel); }
.kinds input:checked + span { background: var(--panel); font-weight: 600; box-shadow: inset 3px 0 0 var(--link); }
.kinds input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 1px; }
#_status { margin: 0; color: var(--soft); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.foot { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin-top: 1rem; }
button {
  padding: 0.35rem 0.9rem;
  border: 1px solid var(--soft);
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 0.9rem;
  cursor: pointer;
}
button:hover { background: var(--panel); }

main { padding-top: 1.5rem; outline: none; }
#_none { padding: 2rem 0; font: 1.15rem/1.5 var(--serif); }
section { margin-bottom: 3rem; }
section > h2 { margin: 0; font: 600 1.4rem/1.3 var(--serif); }
.summary { margin: 0 0 0.5rem; color: var(--soft); font-size: 0.9rem; }
article {
  padding: 1.25rem 0 1rem;
  border-top: 1px solid var(--line);
  content-visibility: auto;
  contain-intrinsic-size: auto 16rem;
}
article:focus { outline: none; }
article:target, article:focus-visible { box-shadow: -1rem 0 0 var(--paper), calc(-1rem - 3px) 0 0 var(--link); }
h3 { max-width: 40rem; margin: 0 0 0.6rem; font: 500 1.15rem/1.45 var(--serif); overflow-wrap: anywhere; }
.caveat {
  max-width: 42rem;
  margin: 0 0 0.75rem;
  padding: 0.5rem 0.8rem;
  border-left: 3px solid var(--warn-line);
  background: var(--warn-paper);
  color: var(--warn-ink);
  font-size: 0.9rem;
  overflow-wrap: anywhere;
}
.caveat b { margin-right: 0.25em; }
dl { display: flex; flex-wrap: wrap; margin: 0; font-size: 0.9rem; }
dl > div { flex: 0 0 100%; display: grid; grid-template-columns: 7rem minmax(0, 40rem); gap: 0 1rem; padding: 0.1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd ul { margin: 0; padding: 0; list-style: none; }
.topics li, .related li, .used_by li, .people li, .organisations li, .found_in li, .derived_from li { display: inline; }
.topics li:not(:last-child)::after, .related li:not(:last-child)::after, .used_by li:not(:last-child)::after,
.people li:not(:last-child)::after, .organisations li:not(:last-child)::after, .found_in li:not(:last-child)::after,
.derived_from li:not(:last-child)::after { content: "\\00a0\\00b7  "; color: var(--soft); }
.printed dd { font-weight: 600; }
dl > .voice, dl > .report, dl > .confidence, dl > .fidelity, dl > .stance {
  flex: 0 0 auto;
  display: flex;
  gap: 0.4rem;
  margin: 0 1.5rem 0.25rem 0;
}
.used_by p { margin: 0.4rem 0 0; color: var(--soft); }
.about { margin-left: 0.25rem; color: var(--soft); font-size: 0.85em; }
.link { margin: 0.5rem 0 0; font-size: 0.8rem; overflow-wrap: anywhere; }
.link a { color: var(--soft); text-decoration: none; }
.link a::before { content: "# "; }
.link a:hover { text-decoration: underline; }

@media screen and (max-width: 52rem) {
  body { padding: 0 1rem 3rem; }
  header { padding: 1.5rem 0 1rem; }
  h1 { font-size: 1.6rem; }
  .lede { font-size: 1rem; }
  .columns { display: block; }
  form { position: static; max-height: none; overflow: visible; margin: 0; padding: 1rem 0; border-bottom: 1px solid var(--line); }
  #_keys { display: none; }
  fieldset { margin: 0.9rem 0; }
  .kinds { display: flex; gap: 0.4rem; margin: 0 -1rem; padding: 2px 1rem 0.4rem; overflow-x: auto; }
  .kinds span { gap: 0.4rem; padding: 0.3rem 0.8rem; border: 1px solid var(--line); border-radius: 99px; white-space: nowrap; }
  .kinds input:checked + span { box-shadow: none; border-color: var(--link); }
  input[type="search"], select { font-size: 1rem; padding: 0.6rem; }
  dl > div { display: block; padding: 0.25rem 0; }
  dt { font-size: 0.8rem; }
}
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --panel: #fff; --line: #bbb; --link: #000; --warn-ink: #000; --warn-paper: #fff; --warn-line: #000; --found: #fff; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  form, .skip, .about, .used_by, header details { display: none; }
  .columns { display: block; }
  article { content-visibility: visible; break-inside: avoid; }
  section > h2 { break-after: avoid; }
  .evidence a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
