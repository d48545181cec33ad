import type {Quantity} from './quantity.ts'

const parting =
  /^(?:adjusted|pro forma|additional|aggregate|apart|constant currency|organic|comparable|same-store|excluding|annualized|series .*|class .*|tranche .*|pre-funded|over-allotment|remaining|incremental|average|cumulative|potential|maximum|minimum|restricted|after[- ]tax|pre-?tax|per annum|local currenc.*|gross)$/

/** The words that keep a figure apart from others of its measure. */
export function partingWords({basis}: Quantity): string {
  return basis.filter(word => parting.test(word) && word !== 'apart').join()
}
