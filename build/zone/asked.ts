import type { CallExpression, Expression, MemberExpression, NewExpression } from '@swc/core'
import { saysItsZone } from '../../local/host/kernel/writtenDate.ts'
import { type Node, namesProperty } from './nodes.ts'
import { LOCAL_MEMBERS, LOCALE_MEMBERS } from './zoneMembers.ts'

/** How a piece of code asks for the machine's zone, or null. What is put together while it runs, nobody sees here. */
export function asked(node: Node): string | null {
  switch (node.type) {
    case 'MemberExpression':
      return LOCAL_MEMBERS.find(name => name === nameOf(node)) ?? null
    case 'CallExpression':
      return isName(node.callee, 'Date') ? 'Date()' : (askedByCall(node) ?? askedByFormat(node))
    case 'NewExpression':
      return isName(node.callee, 'Date') ? askedByDate(node) : askedByFormat(node)
    case 'TemplateLiteral':
      return node.expressions.some(isNewDate) ? 'a date as text' : null
    default:
      return null
  }
}

function askedByCall(node: CallExpression): string | null {
  const { callee, arguments: args } = node
  if (isName(callee, 'String') && args.some(({ expression }) => isNewDate(expression)))
    return 'a date as text'
  const member = memberOf(callee)
  if (member === null) return null
  const name = nameOf(member)
  if (name === 'toString' && isNewDate(member.object)) return 'a date as text'
  if (name === 'parse' && isName(member.object, 'Date')) return askedByText(args[0]?.expression)
  const isLocale = LOCALE_MEMBERS.some(candidate => candidate === name)
  return isLocale && !namesProperty(args, 'timeZone') ? `${name} without a zone` : null
}

function askedByDate({ arguments: args }: NewExpression): string | null {
  const given = args ?? []
  const isSpread = given.some(({ spread }) => spread !== undefined && spread !== null)
  if (given.length > 1 || isSpread) return 'new Date(year, month…)'
  return askedByText(given[0]?.expression)
}

function askedByText(text: Expression | undefined): string | null {
  return text?.type === 'StringLiteral' && !saysItsZone(text.value) ? `the date «${text.value}»` : null
}

function askedByFormat({ callee, arguments: args }: CallExpression | NewExpression): string | null {
  const member = memberOf(callee)
  if (member === null || nameOf(member) !== 'DateTimeFormat' || !isName(member.object, 'Intl')) return null
  return namesProperty(args ?? [], 'timeZone') ? null : 'Intl.DateTimeFormat without a zone'
}

function memberOf(callee: CallExpression['callee']): MemberExpression | null {
  if (callee.type === 'MemberExpression') return callee
  return callee.type === 'OptionalChainingExpression' && callee.base.type === 'MemberExpression'
    ? callee.base
    : null
}

function nameOf({ property }: MemberExpression): string | null {
  if (property.type === 'Identifier') return property.value
  if (property.type !== 'Computed') return null
  return property.expression.type === 'StringLiteral' ? property.expression.value : null
}

function isName(node: { readonly type: string }, name: string): boolean {
  return node.type === 'Identifier' && Reflect.get(node, 'value') === name
}

function isNewDate(node: Expression): boolean {
  return node.type === 'NewExpression' && isName(node.callee, 'Date')
}
