import type { TokenKind } from '../token.ts'

/** Words that do the same work. `forms` are whole words, `stems` their beginnings; both parted by spaces. */
export type WordGroup = {
  readonly kind: TokenKind
  readonly value?: number
  readonly name?: string
  readonly forms?: string
  readonly stems?: string
  /** The forms are misspellings. */
  readonly slip?: boolean
  /** A word one letter away from one of the forms is taken for it. */
  readonly forgiving?: boolean
}
