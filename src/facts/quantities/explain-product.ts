import type {Span} from '../../text/span.ts'
import type {PriceTimesShares} from './find-products.ts'
import {writeFigure, writeInterval} from './write-figure.ts'

/** What a message says of a product that does not come out: the figures in words, and the places of its factors. */
export interface ProductWords {
  readonly data: Readonly<Record<string, string>>
  readonly related: readonly {readonly span: Span; readonly message: string}[]
}

/** Puts a product into the words of a message. */
export function explainProduct({count, price, amount, allowed, kind}: PriceTimesShares): ProductWords {
  const isEarnings = kind === 'earnings'
  return {
    data: {
      count: count.text,
      price: price.text,
      amount: amount.text,
      product: writeFigure(count.value * price.value, price.unit),
      allowed: writeInterval(allowed, price.unit)
    },
    related: [
      {span: count.span, message: isEarnings ? 'weighted shares' : 'shares'},
      isEarnings ? {span: amount.span, message: 'income'} : {span: price.span, message: kind === 'exercise' ? 'exercise price' : 'price'}
    ]
  }
}
