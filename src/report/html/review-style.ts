/** Style of the review page. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1d1b;--soft:#5b5a55;--line:#d9d5ca;--card:#fff;--error:#a3161f;--warning:#8a5300;--info:#1d4f86;--plan:#e7f0e3;--projection:#fdeccb;--performance:#e3ecf7;--assumption:#f0e5f5;--link:#1d4f86;--lit:#fff3b0;--margin:23rem;--gap:2.25rem}
@media (prefers-color-scheme:dark){:root{--paper:#191a1c;--ink:#ebe8e1;--soft:#b3afa6;--line:#3c3d40;--card:#232427;--error:#ff8f87;--warning:#f0b861;--info:#8fc1f5;--plan:#243a22;--projection:#47380f;--performance:#1f3450;--assumption:#3a2745;--link:#8fc1f5;--lit:#5a4d10}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top,.card,nav,.filters,.lines,.legend,.notice,th,.decide,main>section>h2,#checked,#figures td,#coverage td:last-child,#sign-off{font-family:system-ui,'Segoe UI',sans-serif}
.top,main{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.top{padding-top:1.5rem}
h1{font-size:1.35rem;margin:0;overflow-wrap:anywhere}
.meta{overflow-wrap:anywhere;margin:.15rem 0 .5rem;color:var(--soft);font-size:.85rem}
.summary{margin:0 0 .75rem}
nav{font-size:.9rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;font-size:.85rem;margin:.75rem 0 0}
select,input,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.25rem .5rem;max-width:100%}
button{cursor:pointer}
.keys{color:var(--soft)}
kbd{border:1px solid var(--line);border-radius:3px;padding:0 .3rem}
.legend{font-size:.8rem;color:var(--soft);margin:.75rem 0 0;display:flex;flex-wrap:wrap;gap:.25rem .6rem}
.legend .statement{color:var(--ink);padding:0 .3em}
.notice{position:sticky;top:0;z-index:2;background:var(--lit);padding:.5rem 1rem;font-size:.9rem}
main{padding-bottom:3rem}
main>section{margin-top:2.5rem}
#release{margin-top:1rem;border-top:1px solid var(--line)}
main>section>h2{font-size:1.1rem;border-bottom:2px solid var(--ink);padding-bottom:.25rem}
h2{font-size:1.25rem;line-height:1.3}h3{font-size:1.05rem;margin:.75rem 0 .25rem}
article{display:flow-root;padding-top:.5rem}
.block{margin:.6rem 0;overflow-wrap:anywhere}
h2.block{margin:.9rem 0 .6rem}h3.block{margin-top:1.1rem}
.centred{text-align:center}.bold{font-weight:bold}.furniture{color:var(--soft);font-size:.85em}
ul.block{padding-left:1.8rem}
li.numbered{list-style:none}.marker{float:left;margin-left:-1.8rem}
.release-table{width:max-content;min-width:min(100%,30rem);line-height:1.35}
.release-table td{padding:.12rem .5rem;vertical-align:bottom;border:0;overflow-wrap:normal}
.release-table td:first-child{min-width:9rem;max-width:24rem}
.release-table tr:nth-child(even){background:color-mix(in srgb,var(--line) 22%,transparent)}
.over{text-align:center}.release-table .head{text-align:right}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
.statement{background:var(--plan);border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:.05em 0}
.statement.projection{background:var(--projection)}.statement.performance{background:var(--performance)}.statement.assumption{background:var(--assumption)}
.statement.weak{background:none;border-bottom:2px dotted var(--soft)}
.words{color:inherit;text-decoration:underline solid 2px var(--error);text-underline-offset:3px;border-radius:2px}
.words.warning{text-decoration:underline double 1px var(--warning)}
.words.info{text-decoration:underline dotted 2px var(--info)}
.words.waived{text-decoration-color:var(--line)}
.mark{text-decoration:none;color:inherit}.mark sup{font:600 .65em system-ui,sans-serif;margin-left:.1em;line-height:0}.mark+.mark sup::before{content:','}
.related{border-bottom:1px dashed var(--soft)}
.words.lit{background:var(--lit)}
.words.lit{outline:2px solid var(--link);outline-offset:2px}
.card{position:relative;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--error);border-radius:4px;padding:.4rem .7rem;margin:0 0 .45rem;font-size:.82rem;line-height:1.42;break-inside:avoid;overflow-wrap:anywhere;scroll-margin:40vh}
.card.warning{border-left-color:var(--warning);border-left-style:double}.card.info{border-left-color:var(--info);border-left-style:dotted}
.card:focus,.card:target,.card.lit{outline:2px solid var(--link);outline-offset:1px}
.card p{margin:.35rem 0}
.card .message{margin:0;padding-right:1.4rem;font-weight:600}
.number{font-weight:700;margin-right:.15rem}
.severity{font-weight:700;color:var(--error);margin-right:.15rem}.warning .severity{color:var(--warning)}.info .severity{color:var(--info)}
.state{color:var(--soft);font-weight:400;border:1px solid var(--line);border-radius:3px;padding:0 .25rem;white-space:nowrap}
.fold{position:absolute;top:.25rem;right:.3rem;border:0;background:none;padding:0 .4rem;line-height:1.4;color:var(--soft)}
.fold::before{content:'\\2212'}.fold[aria-expanded=false]::before{content:'+'}
.authority,.whole{color:var(--soft)}
.source{display:flex;flex-wrap:wrap;gap:.1rem .75rem;font-size:.95em}
.suggestion del{color:var(--error)}.suggestion ins{color:var(--info);text-decoration-thickness:1px}
.waived .message,.resolved .message{font-weight:400}
.card.waived,.card.resolved{border-left-color:var(--soft)}
.decide form{display:grid;gap:.35rem;margin:.5rem 0}.decide label{display:grid}
table{border-collapse:collapse;font-size:.86rem}
main>section:not(#release) th,main>section:not(#release) td{border-bottom:1px solid var(--line);padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top}
main>section:not(#release) td.figure{text-align:right}
td ul{margin:0;padding-left:1.1rem}
tr.open td:last-child{color:var(--error);font-weight:600}
#coverage th,#coverage td:last-child{min-width:6rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;font-size:.9rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
#checked p,#checked ul{font-size:.9rem}
.rules{padding-left:0;list-style:none;columns:2 24rem;column-gap:2.5rem}.rules li{break-inside:avoid;margin-bottom:.4rem}
.failures{border:2px solid var(--error);padding:.5rem 1rem}
.signed{font-weight:600}
.lines{width:100%;max-width:46rem}.lines td:nth-child(2){width:40%}.lines td:nth-child(4){width:20%}.lines th,.lines td{height:2.6rem;vertical-align:bottom!important}
[hidden]{display:none!important}
@media screen{.folded .reasons{display:none}}
/* Cards float beside the text and stack on their own: a tall one never tears the text apart. */
@media print,(min-width:60rem){
article{padding-right:calc(var(--margin) + var(--gap))}
.margin{float:right;clear:right;width:var(--margin);margin-right:calc(-1*(var(--margin) + var(--gap)));padding-top:.65rem}
.wide{clear:right;margin-right:calc(-1*(var(--margin) + var(--gap)));display:flex;flex-direction:column}
.wide .margin{order:1;width:auto;margin-right:0;padding-top:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:0 1rem;align-items:start}
}
@media screen and (max-width:59.99rem){.row{display:flex;flex-direction:column}.margin{order:1;margin-left:1rem}.margin:empty{display:none}}
@media screen and (max-width:40rem){#coverage table,#coverage tbody,#coverage tr,#coverage th,#coverage td{display:block}#coverage thead{display:none}#coverage tr{border-bottom:1px solid var(--line);padding:.4rem 0}main>section#coverage th,main>section#coverage td{border:0;padding:.1rem 0}.card{margin-left:-.5rem}.keys{display:none}dl{display:block}dt{margin-top:.5rem}.lines,.lines tbody,.lines tr{display:block}.lines tr{display:grid;grid-template-columns:auto 1fr}.lines td:nth-child(2),.lines td:nth-child(4){width:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{margin:15mm 14mm 16mm;@bottom-right{content:counter(page) ' of ' counter(pages);font:8pt system-ui,sans-serif}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--card:#fff;--error:#a3161f;--warning:#8a5300;--info:#1d4f86;--plan:#e7f0e3;--projection:#fdeccb;--performance:#e3ecf7;--assumption:#f0e5f5;--link:#000;--margin:66mm;--gap:5mm}
body{font-size:10pt;line-height:1.45}.top,main{max-width:none;padding:0}nav,.filters,.skip,.decide,.back,.fold,.notice,form{display:none!important}
.card{font-size:7.8pt;line-height:1.35;padding:1.2mm 2mm;margin-bottom:1.2mm;outline:0!important}.words{outline:0!important}.rule{text-decoration:none}
.scroll{overflow:visible}.release-table{width:auto;font-size:8pt}.wide .release-table{font-size:7pt}.release-table td{padding:.05rem .3rem}.release-table td:first-child{min-width:0}.release-table tr,#figures tr{break-inside:avoid}
/* More to say than the margin holds: the cards go below their paragraph, two abreast, instead of on pages of their own. */
.dense article{padding-right:0}.dense .row{display:flex;flex-direction:column;margin-right:0}.dense .margin{order:1;float:none;width:auto;margin:0 0 2mm;padding:0 0 0 4mm;display:block;columns:2;column-gap:3mm}.dense .card:only-child{column-span:all}
table{font-size:8pt}h2,h3{break-after:avoid}p{orphans:2;widows:2}
#sign-off{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
