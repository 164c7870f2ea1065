import type { TokenKind } from '../../token.ts'

type Beginning = { readonly begins: readonly TokenKind[] }

/** The forms that can begin with a kind of token, in their own order: the others are not tried there. */
export function byFirstKind<Form extends Beginning>(
  forms: readonly Form[],
): (kind: TokenKind | undefined) => readonly Form[] {
  const kinds = new Set(forms.flatMap(form => form.begins))
  const found = new Map([...kinds].map(kind => [kind, forms.filter(form => form.begins.includes(kind))]))
  return kind => (kind === undefined ? NONE : (found.get(kind) ?? NONE))
}

const NONE = [] as const
