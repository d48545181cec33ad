/**
 * Writes a number as English does, with commas between thousands and at most so many decimals: "1,234.5".
 * (`toLocaleString` takes longer to load its tables than a short release takes to check.)
 */
export function writeNumber(value: number, mostDecimals = 3): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(Math.min(mostDecimals, 20)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const decimals = fraction.replace(/0+$/, '')
  const sign = value < 0 && (Number(whole) > 0 || decimals) ? '-' : ''
  return `${sign}${grouped}${decimals ? `.${decimals}` : ''}`
}
