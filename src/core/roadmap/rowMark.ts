import { fingerprint } from '../fingerprint.ts'

/** What a roadmap row remembers: of which deadline and plan it was read, and which words it came with. */
export type RowMark = { readonly deadline: string; readonly words: string }

export function rowMarkFrom(cell: string): RowMark {
  const [deadline = '', words = ''] = cell.split(' ')
  return { deadline, words }
}

export function rowMarkText({ deadline, words }: RowMark): string {
  return `${deadline} ${words}`.trim()
}

/** Changes with any word of the order; spaces and line breaks are no words. */
export function wordsMark(...cells: readonly string[]): string {
  return fingerprint(...cells.map(cell => cell.replace(/\s+/g, ' ').trim()))
}
