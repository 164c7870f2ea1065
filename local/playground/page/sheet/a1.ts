import { columnLetters } from '../../columnLetters.ts'

export type Spot = { readonly row: number; readonly column: number }

export function a1Of({ row, column }: Spot): string {
  return `${columnLetters(column)}${row}`
}

export function a1OfBlock(first: Spot, last: Spot): string {
  const from = a1Of(first)
  const to = a1Of(last)
  return from === to ? from : `${from}:${to}`
}

/** Null when the text names no single cell. */
export function spotOf(text: string): Spot | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(text.trim().toUpperCase())
  if (match === null) return null
  const [, letters = '', row = ''] = match
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return Number(row) > 0 ? { row: Number(row), column } : null
}
