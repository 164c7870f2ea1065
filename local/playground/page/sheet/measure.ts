import type { Measure } from './rowHeight.ts'

/** Measures with the browser's own fonts and remembers. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font}\n${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    if (context !== null) context.font = font
    const measured = context?.measureText(text).width ?? text.length * 7
    known.set(key, measured)
    return measured
  }
}
