/** A market on which securities are listed or quoted. */
export interface Exchange {
  /** The usual short form. */
  readonly name: string
  /** As a regular expression source, tried without regard to case. */
  readonly written: string
}

/** Markets by the ways in which releases write them; the longer ways first. */
export const exchanges: readonly Exchange[] = [
  {name: 'NYSE American', written: 'nyse\\s(?:american|mkt|amex|alternext(?:\\sus)?)|nyse[-.:]?(?:mkt|amex)|nyseamerican|nyse\\s?-\\s?american'},
  {name: 'NYSE Arca', written: 'nyse\\s?arca'},
  {name: 'NYSE Texas', written: 'nyse\\s(?:texas|chicago)'},
  {name: 'AMEX', written: 'american\\sstock\\sexchange|amex\\b|alternext|ase\\b'},
  {
    name: 'Nasdaq',
    written:
      'nasdaq[\\s-]{0,2}(?:national\\smarket(?:\\ssystem)?|small[- ]?cap(?:\\smarket)?|global\\sselect(?:\\smarket)?|global\\smarket|capital\\smarket|stock\\smarket|bulletin\\sboard|first\\snorth|omx|helsinki|stockholm|copenhagen|iceland)|nasdaq\\s?[/.-]?\\s?(?:nms|nnm|nm|gsm?|gm|cm|sc|scm|gs|ngs|ncm|ngm)\\b|nasdaq(?:gs|gm|cm|nm|sc)?(?:\\ssymbol)?|the\\snasdaq|ncm\\b|ngs\\b'
  },
  {name: 'NYSE', written: 'new\\syork\\sstock\\sexchange|nyse(?:\\ssymbol)?|big\\sboard'},
  {
    name: 'OTC',
    written:
      'otc\\s?(?:qx|qb|id|bb|mkts?|pk|markets?(?:\\sgroup)?|pinks?|link|bulletin\\sboard|basic\\smarket|expert\\smarket|grey)(?:[\\s:]{1,2}(?:qx|qb|pinks?|best\\smarket|venture\\smarket|current|market|international))?|otc[-\\s.]?bb|otc[-:\\s]pink(?:\\s(?:sheets|current|market))?|(?:otc\\s)?bulletin\\sboard|pink\\s?sheets?|other\\s?otc|u\\.?s\\.?\\sotc|us\\sotc|otc(?:\\s(?:market|symbol))?'
  },
  {name: 'TSXV', written: 'tsx[\\s.-]?v(?:\\b|enture(?:\\sexchange)?)|tsx\\sventure(?:\\sexchange)?|cdnx|tsx-venture'},
  {name: 'TSX', written: 'toronto\\sstock\\sexchange|tsx|tse\\b'},
  {name: 'CSE', written: 'canadian\\ssecurities\\sexchange|cse|cnsx'},
  {name: 'Cboe', written: 'cboe(?:\\s(?:canada|bzx|ca))?|neo(?:\\sexchange)?|aequitas'},
  {name: 'LSE', written: 'london\\sstock\\sexchange|lse|lon\\b|aim\\b'},
  {name: 'ASX', written: 'australian\\s(?:stock|securities)\\sexchange|asx'},
  {name: 'FSE', written: 'frankfurt(?:er)?(?:\\sstock\\sexchange)?|fse|fra\\b|fwb|wkn|xetra'},
  {name: 'SEHK', written: 'hong\\skong\\sstock\\sexchange|sehk|hkex|hkse'},
  {name: 'Euronext', written: 'euronext(?:\\s(?:paris|amsterdam|brussels|growth|lisbon))?|epa\\b'},
  {name: 'SGX', written: 'sgx(?:-st)?|singapore\\sexchange'},
  {name: 'JSE', written: 'jse\\b|johannesburg\\sstock\\sexchange'},
  {name: 'TASE', written: 'tase\\b|tel\\saviv\\sstock\\sexchange'},
  {name: 'SIX', written: 'six\\s(?:swiss\\sexchange)?|swx\\b'},
  {name: 'BSE', written: 'bse\\b|nse\\b'},
  {name: 'Oslo', written: 'oslo\\s(?:stock\\sexchange|b[oø]rs)|ose\\b|osebx'},
  {name: 'Xetra', written: 'xet\\b'},
  {name: 'TYO', written: 'tokyo\\sstock\\sexchange|tyo\\b'},
  {name: 'Upstream', written: 'upstream\\b'}
]
