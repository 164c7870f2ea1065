import type { Meaning } from './phrase.ts'
import type { Token, TokenKind } from './token.ts'

/** What the dictionary says about one word. */
export type Entry = { readonly kind: TokenKind; readonly value: number; readonly name: string }

/** What a rule found: the meanings in order, and the first token it did not use. */
export type Found = { readonly meanings: readonly Meaning[]; readonly next: number }

/**
 * One family of phrases. `read` looks at the tokens from `at` on and no further than a fixed number of
 * them, so that a cell of any length is read in linear time.
 */
export type Rule = {
  readonly name: string
  /** 'start': only where a deadline may begin; 'anywhere': also amid words that mean nothing here. */
  readonly where: 'start' | 'anywhere'
  /** The kinds of token it can begin with; elsewhere it is not tried. */
  readonly begins: readonly TokenKind[]
  readonly read: (tokens: readonly Token[], at: number) => Found | null
}

/** All that the engine must know of a language. */
export type Language = {
  /** A word in lower case to its entry, or null; `slip` when it is a misspelling that leaves one sensible word. */
  readonly look: (word: string) => { readonly entry: Entry; readonly slip: boolean } | null
  /** Letters of another alphabet that look like this one's, by character. */
  readonly lookalikes: Readonly<Record<string, string>>
  /** Endings of an ordinal written in figures: «5-го». */
  readonly ordinalEnding: RegExp
  /** Those that can begin with a kind of token, in the order in which they are tried. */
  readonly rulesFor: (kind: TokenKind) => readonly Rule[]
}
