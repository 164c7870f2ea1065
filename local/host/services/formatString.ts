/** `%[flags][width][.precision]type` of sprintf, as the reference page of Utilities.formatString names it. */
const directive = /%(?:(\d+)\$)?([-+0 ]*)(\d+)?(?:\.(\d+))?([%bcdeEfFosxXu])/g

type Directive = { readonly flags: string; readonly precision: number | null }

const conversions: Readonly<Record<string, (value: unknown, directive: Directive) => string>> = {
  b: value => String(Boolean(value)),
  c: value => (typeof value === 'number' ? String.fromCodePoint(value) : String(value)),
  d: (value, { flags }) => signed(Math.trunc(Number(value)), flags, String),
  u: value => String(Math.trunc(Number(value)) >>> 0),
  e: (value, { flags, precision }) =>
    signed(Number(value), flags, number => number.toExponential(precision ?? 6)),
  E: (value, { flags, precision }) =>
    signed(Number(value), flags, number => number.toExponential(precision ?? 6)).toUpperCase(),
  f: (value, { flags, precision }) => signed(Number(value), flags, number => number.toFixed(precision ?? 6)),
  F: (value, { flags, precision }) => signed(Number(value), flags, number => number.toFixed(precision ?? 6)),
  o: value => (Number(value) >>> 0).toString(8),
  s: (value, { precision }) => (precision === null ? String(value) : String(value).slice(0, precision)),
  x: value => (Number(value) >>> 0).toString(16),
  X: value => (Number(value) >>> 0).toString(16).toUpperCase(),
}

export function formatString(template: string, values: readonly unknown[]): string {
  let used = 0
  return template.replace(
    directive,
    (_all, position?: string, flags = '', width?: string, precision?: string, type = '%') => {
      if (type === '%') return '%'
      const value = values[position === undefined ? used : Number(position) - 1]
      if (position === undefined) used += 1
      const text = conversions[type]?.(value, {
        flags,
        precision: precision === undefined ? null : Number(precision),
      })
      return padded(text ?? '', flags, Number(width ?? 0), type)
    },
  )
}

function signed(value: number, flags: string, write: (value: number) => string): string {
  const text = write(value)
  if (value < 0) return text
  if (flags.includes('+')) return `+${text}`
  return flags.includes(' ') ? ` ${text}` : text
}

function padded(text: string, flags: string, width: number, type: string): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0') || type === 's') return text.padStart(width)
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
