/** Style of the review page. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1d1b;--soft:#5b5a55;--line:#d9d5ca;--card:#fff;--error:#a3161f;--warning:#8a5300;--info:#1d4f86;--plan:#e7f0e3;--projection:#fdeccb;--performance:#e3ecf7;--assumption:#f0e5f5;--link:#1d4f86}
@media (prefers-color-scheme:dark){:root{--paper:#191a1c;--ink:#ebe8e1;--soft:#b3afa6;--line:#3c3d40;--card:#232427;--error:#ff8f87;--warning:#f0b861;--info:#8fc1f5;--plan:#243a22;--projection:#47380f;--performance:#1f3450;--assumption:#3a2745;--link:#8fc1f5}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
.top,.card,nav,.filters,.lines,#checked dl,.legend,th,.decide{font-family:system-ui,'Segoe UI',sans-serif}
.top{padding:1.5rem clamp(1rem,4vw,3rem) .75rem;border-bottom:1px solid var(--line)}
h1{font-size:1.35rem;margin:0 0 .25rem;overflow-wrap:anywhere}
.summary{margin:0 0 .75rem;color:var(--soft)}
nav a{margin-right:1rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;font-size:.85rem;margin-bottom:.75rem}
select,input,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.25rem .5rem;max-width:100%}
button{cursor:pointer}
.keys{color:var(--soft)}
kbd{border:1px solid var(--line);border-radius:3px;padding:0 .3rem}
main{padding:0 clamp(1rem,4vw,3rem) 3rem}
main>section{margin-top:2.5rem}
h2{font-size:1.2rem;line-height:1.3}h3{font-size:1.05rem;margin:.75rem 0 .25rem}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(15rem,24rem);gap:0 2.5rem}
.block{margin:.45rem 0;overflow-wrap:anywhere}
.centred{text-align:center}.bold{font-weight:bold}.furniture{color:var(--soft);font-size:.85em}
ul.block{padding-left:1.4rem}
.release-table td{padding:.1rem .5rem;vertical-align:top;border:0}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
.statement{background:var(--plan);border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:.05em 0}
.statement.projection{background:var(--projection)}.statement.performance{background:var(--performance)}.statement.assumption{background:var(--assumption)}
.statement.weak{background:none;border-bottom:2px dotted var(--soft)}
.words{color:inherit;text-decoration:underline solid 2px var(--error);text-underline-offset:3px}
.words.warning{text-decoration:underline double 1px var(--warning)}
.words.info{text-decoration:underline dotted 2px var(--info)}
.words.waived{text-decoration-color:var(--line)}
.words sup{font:600 .65em system-ui,sans-serif;margin-left:.15em}
.related{border-bottom:1px dashed var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--error);border-radius:5px;padding:.5rem .75rem;margin:.45rem 0;font-size:.84rem;line-height:1.45;break-inside:avoid;overflow-wrap:anywhere}
.card.warning{border-left-color:var(--warning);border-left-style:double}.card.info{border-left-color:var(--info);border-left-style:dotted}
.card:focus,.card:target{outline:3px solid var(--link);outline-offset:1px}
.card p{margin:.3rem 0}
.card-head{display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:baseline}
.number{font-weight:700}
.severity{font-weight:700;color:var(--error)}.warning .severity{color:var(--warning)}.info .severity{color:var(--info)}
.message{font-weight:600}
.authority,.whole{color:var(--soft)}
.waived .message,.resolved .message{font-weight:400}
.card.waived,.card.resolved{border-left-color:var(--soft)}
.decide form{display:grid;gap:.35rem;margin:.5rem 0}.decide label{display:grid}
table{border-collapse:collapse;font-size:.88rem}
main>section:not(#release) th,main>section:not(#release) td{border-bottom:1px solid var(--line);padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}
main>section:not(#release) td.figure{text-align:right}
td ul{margin:0;padding-left:1.1rem}
tr.open td:last-child{color:var(--error);font-weight:600}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.rules{font-size:.85rem}
.failures{border:2px solid var(--error);padding:.5rem 1rem}
.lines{width:100%;max-width:44rem}.lines td:nth-child(2){width:40%}.lines td:nth-child(4){width:20%}.lines th,.lines td{height:2.6rem;vertical-align:bottom}
[hidden]{display:none!important}
@media (max-width:60rem){.row{display:block}.margin{margin-left:1rem}dl{display:block}dt{margin-top:.5rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{margin:16mm 14mm 18mm;@bottom-right{content:counter(page) ' of ' counter(pages)}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--card:#fff;--error:#a3161f;--warning:#8a5300;--info:#1d4f86;--plan:#e7f0e3;--projection:#fdeccb;--performance:#e3ecf7;--assumption:#f0e5f5;--link:#000}
body{font-size:10.5pt}nav,.filters,.skip,.decide,.back,form{display:none}.row{display:grid;grid-template-columns:minmax(0,1fr) 62mm;gap:0 6mm}.card{font-size:8pt}.margin{margin:0}.scroll{overflow:visible}#sign-off{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
