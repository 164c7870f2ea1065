/** 1 → A, 27 → AA */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter
}

export type Spot = { readonly row: number; readonly column: number }

export function a1Of({ row, column }: Spot): string {
  return `${columnLetters(column)}${row}`
}

export function a1OfBlock(first: Spot, last: Spot): string {
  const from = a1Of(first)
  const to = a1Of(last)
  return from === to ? from : `${from}:${to}`
}
