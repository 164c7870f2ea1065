import type { Locale } from './locale.ts'
import type { Section, Token } from './numberFormat.ts'

/** As an unformatted cell shows a number: ten significant digits, powers of ten from 1E+15. */
export function generalNumber(value: number, locale: Locale): string {
  const size = Math.abs(value)
  if (value !== 0 && (size >= 1e15 || size < 1e-5)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e')
    const power = Number(exponent)
    const sign = power < 0 ? '-' : '+'
    return localised(`${Number(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`, locale)
  }
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)))
  return localised(digits, locale)
}

/** A number by one section of a format: `0.00`, `#,##0`, `0%`, `0.00E+00`, with its literals. */
export function formatNumber(value: number, section: Section, locale: Locale): string {
  const percents = section.tokens.filter(({ kind }) => kind === 'percent').length
  const places = section.tokens.flatMap(token => (token.kind === 'digits' ? [token.text] : []))
  const exponent = section.tokens.some(({ kind }) => kind === 'exponent')
  const scaled = Math.abs(value) * 100 ** percents
  const power = exponent && scaled !== 0 ? Math.floor(Math.log10(scaled)) : 0
  const numbers = digitsFor(exponent ? scaled / 10 ** power : scaled, places[0] ?? '', locale)
  const first = section.tokens.findIndex(({ kind }) => kind === 'digits')
  return section.tokens
    .map((token, index) => shown(token, index === first ? numbers : '', value, power, locale))
    .join('')
}

function shown(token: Token, numbers: string, value: number, power: number, locale: Locale): string {
  switch (token.kind) {
    case 'literal':
      return token.text
    case 'percent':
      return '%'
    case 'exponent':
      return `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(token.text.length - 2, '0')}`
    case 'digits':
      return numbers
    case 'text':
      return generalNumber(value, locale)
    case 'date':
      return ''
  }
}

function digitsFor(value: number, pattern: string, locale: Locale): string {
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.')
  const thousands = /,$/.test(wholePattern) ? 1000 ** (/,+$/.exec(wholePattern)?.[0].length ?? 0) : 1
  const fixed = roundedText(value / thousands, fractionPattern.length)
  const [whole = '', fraction = ''] = fixed.split('.')
  const required = (wholePattern.match(/0/g) ?? []).length
  const optional = fractionPattern.length - fractionPattern.lastIndexOf('0') - 1
  const kept = fraction.slice(0, fraction.length - trailingZeros(fraction, optional))
  const padded = (whole === '0' && required === 0 ? '' : whole).padStart(required, '0')
  const grouped = /,[0#?]/.test(wholePattern) ? padded.replaceAll(/\B(?=(\d{3})+$)/g, locale.group) : padded
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`
}

/** Half away from zero on the decimal digits a person sees, so 1.005 shows as 1.01. */
function roundedText(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(Math.min(places, 100))
  const shortest = Number(value.toPrecision(15))
  const shifted = Math.round(Number(`${shortest}e${places}`))
  return Number.isFinite(shifted) ? (shifted / 10 ** places).toFixed(places) : shortest.toFixed(places)
}

function trailingZeros(fraction: string, atMost: number): number {
  return Math.min(/0*$/.exec(fraction)?.[0].length ?? 0, atMost)
}

function localised(text: string, locale: Locale): string {
  return text.replace('.', locale.decimal)
}
