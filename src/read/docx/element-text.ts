import {attributeOf, type XmlToken} from './xml-tokens.ts'

// Signs of the font Symbol that carry meaning, by their place in the private use area.
const symbols: Readonly<Record<number, string>> = {
  61603: '≤',
  61616: '°',
  61617: '±',
  61619: '≥',
  61620: '×',
  61537: 'α',
  61538: 'β',
  61543: 'γ',
  61549: 'μ',
  61650: '®',
  61651: '©',
  61652: '™',
  61666: '®',
  61667: '©',
  61668: '™'
}

/** What an element of a run shows, or null if it shows nothing. */
export function textOfElement(token: XmlToken): string | null {
  switch (token.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return attributeOf(token, 'w:type') === 'page' ? ' ' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym': {
      const code = Number.parseInt(attributeOf(token, 'w:char') ?? '', 16)
      if (/^symbol$/i.test(attributeOf(token, 'w:font') ?? '') && symbols[code | 0xf000]) return symbols[code | 0xf000] ?? null
      // Other symbol fonts keep their signs in the private use area; there they serve as bullets and ticks.
      return code >= 0xf000 && code <= 0xf0ff ? '•' : code > 0 && code <= 0xffff ? String.fromCharCode(code) : null
    }
    default:
      return null
  }
}
