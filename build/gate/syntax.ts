import { parse } from 'acorn'
import type { Node } from 'estree'
import type { Rule } from './refusal.ts'
import { nodesOf, treeOf } from './tree.ts'

/** Apps Script's parser is taken at ES2019: class fields, private names and static blocks are its errors. */
export const syntax: Rule = {
  name: 'syntax',
  kinds: ['script', 'page'],
  check: ({ artifact, tree, place }) => {
    if (tree || !artifact.program) return []
    const { code } = artifact.program
    const field = fieldIn(code)
    const { at, what } = field ?? syntaxError(code)
    return [
      {
        place: place(at.line, at.column),
        what,
        remedy: 'Keep the target of the build at es2019, or write it in older words.',
      },
    ]
  },
}

type Slip = { readonly at: { readonly line: number; readonly column: number }; readonly what: string }

/** The most telling first: a private field is a class field too. */
const YOUNGER: readonly { readonly type: Node['type']; readonly what: string }[] = [
  { type: 'PrivateIdentifier', what: "Apps Script's parser does not know private names (#name)." },
  { type: 'StaticBlock', what: "Apps Script's parser does not know static blocks." },
  {
    type: 'PropertyDefinition',
    what: "Apps Script's parser does not know class fields, static ones included.",
  },
]

function fieldIn(code: string): Slip | null {
  const tree = treeOf(code, 'latest')
  const nodes = tree ? [...nodesOf(tree)] : []
  for (const { type, what } of YOUNGER) {
    const at = nodes.find(node => node.type === type)?.loc?.start
    if (at) return { at, what }
  }
  return null
}

function syntaxError(code: string): Slip {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' })
  } catch (error) {
    const [, message = String(error), line = '1', column = '0'] =
      /^SyntaxError: (.*) \((\d+):(\d+)\)$/.exec(String(error)) ?? []
    return { at: { line: Number(line), column: Number(column) }, what: `This is not ES2019: ${message}.` }
  }
  throw new Error('A program that cannot be read as ES2019 was read as ES2019.')
}
