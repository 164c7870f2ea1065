import { cellError } from '../value.ts'
import type { Expression, Formula, FormulaReference } from './tree.ts'

/** The formula after a sheet that it names got another name. */
export function renamed(formula: Formula, from: string, to: string): Formula {
  return withReferences(formula, old => (old.sheet === from ? { ...old, sheet: to } : old))
}

/** The same formula with every reference replaced; null makes it #REF!. */
export function withReferences(
  { pieces, tree }: Formula,
  change: (reference: FormulaReference) => FormulaReference | null,
): Formula {
  return {
    pieces: pieces.map(piece => (typeof piece === 'string' ? piece : (change(piece) ?? '#REF!'))),
    tree: replaced(tree, change),
  }
}

function replaced(
  tree: Expression,
  change: (reference: FormulaReference) => FormulaReference | null,
): Expression {
  switch (tree.kind) {
    case 'reference': {
      const reference = change(tree.reference)
      return reference ? { kind: 'reference', reference } : { kind: 'value', value: cellError('#REF!') }
    }
    case 'call':
      return { ...tree, parameters: tree.parameters.map(part => replaced(part, change)) }
    case 'binary':
      return { ...tree, left: replaced(tree.left, change), right: replaced(tree.right, change) }
    case 'negative':
    case 'percent':
      return { ...tree, operand: replaced(tree.operand, change) }
    case 'value':
    case 'name':
    case 'missing':
      return tree
  }
}
