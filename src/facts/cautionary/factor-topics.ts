import {gate} from '../../text/gated-pattern.ts'
import type {Topic} from '../statements.ts'

// What a factor must speak of to meet forward statements on a subject.
const words: readonly (readonly [Topic, RegExp])[] = [
  [
    'results',
    /\b(?:demand|pric(?:e|es|ing)|competit\w+|costs?|expenses?|revenues?|sales|earnings|profit\w*|margins?|economic|economy|recession\w*|market (?:conditions|acceptance|share|prices|volatility)|business conditions|customers?|volumes?|orders?|growth|results? of operations|operating results|financial (?:condition|performance|results)|seasonal\w*|consumer|spending|inflation\w*|interest rates?|credit (?:quality|losses|risk)|loan|deposits?|industry (?:conditions|trends|cycl\w+)|cyclical\w*|commodity|impairment\w*|weather|occupancy|traffic|same[- ]store|tax rate|metal prices|oil (?:and gas )?prices)\b/i
  ],
  [
    'margin',
    /\b(?:cost (?:savings?|reductions?|structure|increases?|control|overruns?)|costs?|savings|synerg\w+|restructur\w+|efficienc\w+|productivity|margins?|prices?|suppl(?:y|ies|iers?)|raw materials?|expenses?|inflation\w*|pricing|benefits? (?:of|from)|labou?r|wages|manufacturing|yields?|integrat\w+)\b/i
  ],
  [
    'liquidity',
    /\b(?:additional (?:financing|funding|capital|funds)|financing|funding|liquidity|capital (?:resources|requirements|needs|raising|markets|constraints)|raise (?:\w+ )?(?:capital|funds|money)|cash (?:flows?|position|burn|resources|needs|requirements)|going concern|history of (?:\w+ )?losses|losses|profitab\w+|working capital|indebtedness|debt|leverage|credit (?:facilit\w+|markets|agreements?)|covenants?|lenders?|access to capital|fund (?:our|its|the|operations)|runway|bankruptcy|insolven\w+|default|sources? of (?:funds|capital|funding)|capital|loans?|commitment letter|fund\w*)\b/i
  ],
  [
    'financing',
    /\b(?:closing (?:conditions|of)|close (?:the|of)|conditions (?:to|precedent)|offering|market (?:and other )?conditions|capital markets|investors?|proceeds|subscri\w+|financing|placement|underwriter\w*|stock price|market price|dilut\w+|capital|fund\w*|loans?|commitment letter|lenders?|credit (?:facilit\w+|markets|agreements?))\b/i
  ],
  [
    'deal',
    /\b(?:closing|consummat\w+|complet\w+ (?:of )?(?:the |any |proposed |pending |this )?(?:\w+ )?(?:acquisition|merger|transaction|combination|sale|offer|deal|arrangement|divestiture|spin-?off)|acquisitions?|merger|transaction|combination|divestitures?|integrat\w+|approvals?|stockholders?|shareholders?|terminat\w+|synerg\w+|conditions (?:to|precedent)|tender offer|arrangement agreement|due diligence|definitive agreement|spin-?off|joint venture|strategic alternatives|partnership)\b/i
  ],
  [
    'clinical',
    /\b(?:trials?|clinical|pre-?clinical|stud(?:y|ies)|enrol\w*|patients?|safety|efficacy|FDA|EMA|regulatory|regulat(?:ions?|ors?)|approvals?|clearance|marketing authori[sz]ation|adverse events|side effects|product candidates?|testing|development|research|drug|therap\w+|data|health authorit\w+|governmental?|permits?|licen[sc]\w+)\b/i
  ],
  [
    'launch',
    /\b(?:market(?:place)? acceptance|acceptance|adoption|commerciali[sz]\w+|launch\w*|introduc\w+|new products?|products?|competit\w+|reimbursement|distribut\w+|sales force|marketing|customers?|demand|penetrat\w+|brand|consumer|expand|expansion|new markets?|market (?:size|opportunit\w+|conditions)|growth|development|store openings?|construction|openings?)\b/i
  ],
  [
    'supply',
    /\b(?:suppl(?:y|ies|iers?)|sole[- ]source|manufactur\w+|production|produce|capacity|yields?|quality|ramp|deliver\w*|raw materials?|components?|construction|equipment|inventor(?:y|ies)|shortages?|logistics|transportation|mining|exploration|drilling|operating (?:risks|hazards)|plants?|facilit(?:y|ies)|third[- ]part(?:y|ies)|shipping|commission\w*|labou?r|accidents?|geolog\w+|mineral\w*|reserves?|resources?|permits?)\b/i
  ],
  [
    'contracts',
    /\b(?:contracts?|agreements?|orders?|backlog|customers?|clients?|terminat\w+|cancel\w*|fund(?:ing|ed)|option(?:s| years)|government(?:al)? (?:spending|budget|contract\w*)|renew\w*|partners?|collaborat\w+|licens\w+|counterpart\w+|negotiat\w+|third[- ]part(?:y|ies)|relationships?|awards?|alliances?|bookings|joint venture)\b/i
  ],
  [
    'litigation',
    /\b(?:litigation|lawsuits?|legal proceedings?|proceedings?|claims?|intellectual property|patents?|infring\w+|trade secrets?|proprietary rights|court|appeals?|arbitration|settlements?|investigations?|invalid\w*|legal|judgments?)\b/i
  ],
  [
    'capital-return',
    /\b(?:dividends?|repurchas\w+|buy-?backs?|board(?:['’]s)? discretion|discretion of|liquidity|covenants?|share price|stock price|capital (?:requirements|position|allocation)|cash flows?|available cash|financial condition|earnings|distributions?)\b/i
  ],
  [
    'personnel',
    /\b(?:personnel|employees?|key (?:persons?|people|management|individuals?)|management|retention|retain|executives?|officers?|succession|hir(?:e|ing)|recruit\w*|labou?r|talent|staff\w*|workforce|skilled)\b/i
  ],
  [
    'technology',
    /\b(?:technolog\w+|software|systems?|platforms?|performance|data|artificial intelligence|AI|machine learning|third[- ]part(?:y|ies)|obsolescence|innovat\w+|interruption|network|internet|product development|development|research|develop|digital|develop\w*|engineering|defects?)\b/i
  ],
  ['sustainability', /\b(?:climate|emissions?|environment\w*|sustainab\w+|ESG|carbon|renewable|greenhouse|energy transition|technolog\w+|measurement)\b/i],
  [
    'macro',
    /\b(?:economic|economy|economies|tariffs?|trade (?:war|polic\w+|dispute\w*|restriction\w*)|interest rates?|exchange rates?|currenc\w+|foreign exchange|inflation\w*|geopolitic\w+|political|war|terroris\w+|pandemic|covid\S*|recession\w*|market conditions|financial markets|macro\w*|commodity|oil prices|global|international|sanctions)\b/i
  ],
  [
    'cyber',
    /\b(?:cyber\w*|security breach\w*|data breach\w*|privacy|information (?:security|technology|systems)|hack\w*|ransomware|unauthori[sz]ed access|incident)\b/i
  ]
]

const cues = words.map(([topic, pattern]) => [topic, gate(pattern)] as const)

/** The subjects of forward statements that a factor meets. */
export function topicsOfFactor(text: string): readonly Topic[] {
  return cues.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic)
}
