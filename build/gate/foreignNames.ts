import { analyze } from 'eslint-scope'
import type { Identifier, Node, Program } from 'estree'
import { absentReason, allowedReason, networkReason } from './globals.ts'
import { libraryReason } from './libraryNames.ts'
import type { Refusal, Rule, Subject } from './refusal.ts'
import { nodesOf } from './tree.ts'

/** Names that the program takes from outside itself: each must be on the list of what its reader has. */
export const foreignNames: Rule = {
  name: 'foreign-names',
  kinds: ['script', 'page'],
  check: subject => (subject.tree ? freeNames(subject.tree).flatMap(name => judge(subject, name)) : []),
}

function judge({ artifact, place }: Subject, { name, loc }: Identifier): readonly Omit<Refusal, 'rule'>[] {
  const at = loc ? place(loc.start.line, loc.start.column) : artifact.name
  if (artifact.kind === 'page') {
    const reason = networkReason(name)
    return reason ? [{ place: at, what: `A page uses ${name}.`, remedy: reason }] : []
  }
  if (allowedReason(name) ?? libraryReason(name, at)) return []
  return [{ place: at, what: `Apps Script has no ${name}.`, remedy: absentReason(name) }]
}

/** By scope analysis, so that a local variable of the same name is nobody's business. */
function freeNames(tree: Program): readonly Identifier[] {
  const nodes = [...nodesOf(tree)]
  const asked = new Set<unknown>(nodes.flatMap(askedByTypeof))
  const free = analyze(tree, { ecmaVersion: 2019, sourceType: 'script' }).globalScope?.through ?? []
  return [
    ...free.flatMap(({ identifier }) =>
      identifier.type === 'Identifier' && !asked.has(identifier) ? [identifier] : [],
    ),
    ...nodes.flatMap(memberOfGlobalThis),
  ]
}

/** `typeof name` asks whether something exists and never fails. */
function askedByTypeof(node: Node): readonly Node[] {
  return node.type === 'UnaryExpression' && node.operator === 'typeof' ? [node.argument] : []
}

function memberOfGlobalThis(node: Node): readonly Identifier[] {
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return []
  return node.object.type === 'Identifier' && node.object.name === 'globalThis' ? [node.property] : []
}
