// Words after which a line cannot end a title or an entry.
//   ... Vice President and          Acme Acquires
//                      ^^^               ^^^^^^^^
const openEnd =
  /(?:[,&(/]|--|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|our|that|the|their|to|under|with|which|will|is|are|was|were|has|have|ended|ending|announces?|reports?|through|acquires?|completes?|declares?|names|appoints|launches|receives|signs|enters|expands))$/i

/** Does a line break off in the middle, so that the next one goes on? */
export function breaksOff(text: string): boolean {
  return openEnd.test(text)
}

//   (Nasdaq:      after which a ticker follows, even behind an empty line
//   ^^^^^^^^
const exchange = /\((?:NASDAQ|NYSE|AMEX|OTC|TSX|LSE|CSE|ASX|FSE|Frankfurt)[^()]{0,24}:$/i
//   ACME) today announced
//   ^^^^^
const ticker = /^[A-Z]{1,6}(?:\.[A-Z]{1,3})?[),;]/

/** Does a line break off between an exchange and its ticker? */
export function partsTicker(end: string, begin: string): boolean {
  return exchange.test(end) && ticker.test(begin)
}
