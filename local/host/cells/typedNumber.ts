import type { Locale } from './locale.ts'

export type TypedNumber = { readonly value: number; readonly format: string | null }

/** «1,5», «1 234,50», «15%», «5 ₽», «(5)», «1e5» by locale; «007» is 7; null for anything else. */
export function typedNumber(text: string, locale: Locale): TypedNumber | null {
  const signed = /^(?:\((.+)\)|([+-]?)\s*(.+))$/s.exec(text)
  if (!signed) return null
  const negative = signed[1] !== undefined || signed[2] === '-'
  const reading = unsigned(signed[1] ?? signed[3] ?? '', locale)
  return reading && (negative ? { ...reading, value: -reading.value } : reading)
}

function unsigned(text: string, locale: Locale): TypedNumber | null {
  const money = withoutCurrency(text, locale)
  const body = money?.rest ?? text
  const match = patternsOf(locale).exec(body)
  if (!match) return null
  const [, whole = '', fraction = '', exponent = '', percent = ''] = match
  const digits = `${whole.replaceAll(/\D/g, '')}.${fraction}${exponent}`
  const value = Number(whole === '' && fraction === '' ? Number.NaN : `0${digits}`)
  if (!Number.isFinite(value)) return null
  if (percent !== '') {
    // Through text, so that 15% is 0.15 and not 0.15000000000000002.
    return { value: Number(`${value}e-2`), format: fraction === '' ? '0%' : '0.00%' }
  }
  if (money) return { value, format: fraction === '' ? money.format.replace('.00', '') : money.format }
  if (exponent !== '') return { value, format: '0.00E+00' }
  if (/\D/.test(whole)) return { value, format: fraction === '' ? '#,##0' : '#,##0.00' }
  return { value, format: null }
}

function withoutCurrency(text: string, locale: Locale): { rest: string; format: string } | null {
  for (const { symbols, format } of locale.currencies) {
    for (const symbol of symbols) {
      if (text.startsWith(symbol)) return { rest: text.slice(symbol.length).trim(), format }
      if (text.endsWith(symbol)) return { rest: text.slice(0, -symbol.length).trim(), format }
    }
  }
  return null
}

function patternsOf(locale: Locale): RegExp {
  const known = patterns.get(locale)
  if (known) return known
  const group = locale.group === '\u00a0' ? '[ \\u00a0\\u202f]' : `\\${locale.group}`
  const whole = `(\\d+|\\d{1,3}(?:${group}\\d{3})+)?`
  const made = new RegExp(`^${whole}(?:\\${locale.decimal}(\\d*))?(?:([eE][+-]?\\d+))?\\s?(%)?$`)
  patterns.set(locale, made)
  return made
}

const patterns = new WeakMap<Locale, RegExp>()
