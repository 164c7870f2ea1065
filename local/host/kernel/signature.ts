import { declaredEnums, declaredMethods } from './declared.ts'
import type { CallSite } from './strict.ts'
import { classNameOf } from './strict.ts'
import { enumNameOf } from './strictEnum.ts'

type Parameter = {
  readonly types: readonly string[]
  readonly isOptional: boolean
  readonly isRest: boolean
}

type Overloads = readonly (readonly Parameter[])[]

/**
 * Google's sentence when the arguments fit none of the documented parameter lists, or null.
 * Strictness follows what is reported of Google: the number of arguments counts, a text is no number,
 * a number or a boolean is taken for a text.
 */
export function signatureMismatch(site: CallSite, args: readonly unknown[]): string | null {
  const overloads = overloadsOf(site)
  if (overloads === null || overloads.some(parameters => fitsAll(parameters, args))) return null
  const owner = site.service === site.className ? site.service : `${site.service}.${site.className}`
  return `The parameters (${args.map(shownType).join(',')}) don't match the method signature for ${owner}.${site.method}.`
}

const known = new WeakMap<CallSite, Overloads | 'any'>()

/** Methods that take more than their types say. */
const lenient = new Set(['Logger.log', 'console.log'])

function overloadsOf(site: CallSite): Overloads | null {
  const found = known.get(site) ?? readOverloads(site)
  known.set(site, found)
  return found === 'any' ? null : found
}

function readOverloads({ className, method, name }: CallSite): Overloads | 'any' {
  const declared = declaredMethods[className]
  const lists = declared !== undefined && Object.hasOwn(declared, method) ? declared[method] : undefined
  if (lists === undefined || lenient.has(name)) return 'any'
  return lists.map(list => (list === '' ? [] : list.split(', ').map(readParameter)))
}

function readParameter(text: string): Parameter {
  const isRest = text.startsWith('...')
  const isOptional = text.startsWith('?')
  const type = text.slice(isRest ? 3 : isOptional ? 1 : 0)
  return { types: alternatives(type), isOptional, isRest }
}

/** «Color|null[][]» is a list of lists: the bar inside belongs to the cells. */
function alternatives(type: string): readonly string[] {
  const list = /(\[\])+(\|null)?$/.exec(type)
  return list === null
    ? type.split('|')
    : ['[]'.repeat(list[0].includes('[][]') ? 2 : 1), ...(list[2] === undefined ? [] : ['null'])]
}

function fitsAll(parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  const last = parameters.at(-1)
  const least = parameters.filter(parameter => !parameter.isOptional && !parameter.isRest).length
  if (args.length < least || (args.length > parameters.length && last?.isRest !== true)) return false
  return args.every((arg, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)]
    return parameter === undefined || parameter.isRest || parameter.types.some(type => fits(type, arg))
  })
}

function fits(type: string, arg: unknown): boolean {
  switch (type) {
    case 'any':
      return true
    case 'null':
    case 'undefined':
      return arg === null || arg === undefined
    case 'string':
    case 'Char':
      return arg === null || arg === undefined || ['string', 'number', 'boolean'].includes(typeof arg)
    case 'number':
    case 'Integer':
    case 'Byte':
      return typeof arg === 'number'
    case 'boolean':
      return typeof arg === 'boolean'
    case 'Date':
      return Object.prototype.toString.call(arg) === '[object Date]'
    case '[]':
      return Array.isArray(arg)
    case '[][]':
      return Array.isArray(arg) && (arg.length === 0 || Array.isArray(arg[0]))
    default:
      return fitsNamed(type, arg)
  }
}

function fitsNamed(type: string, arg: unknown): boolean {
  if (type.startsWith('"')) return typeof arg === 'string'
  if (declaredEnums.has(type)) return arg === null || enumNameOf(arg) === type
  if (type === 'BlobSource') return typeof arg === 'object' && arg !== null && 'getBlob' in arg
  // Google takes an unbuilt colour for a colour; other builders must be built.
  if (type === 'Color' && classNameOf(arg) === 'ColorBuilder') return true
  const hasMethods = Object.keys(declaredMethods[type] ?? {}).length > 0
  // A colour still being built is taken for one.
  if (type === 'Color' && classNameOf(arg) === 'ColorBuilder') return true
  return hasMethods ? arg === null || classNameOf(arg) === type : arg !== undefined
}

/** How Google names an argument's type in the sentence. */
function shownType(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null'
  if (typeof arg === 'string') return 'String'
  if (typeof arg === 'boolean') return 'Boolean'
  if (typeof arg === 'number') return 'number'
  if (Array.isArray(arg)) return arg.every(item => typeof item === 'number') ? 'number[]' : 'Object[]'
  const serviceClass = classNameOf(arg) ?? enumNameOf(arg)
  return serviceClass === null ? '(class)' : `SpreadsheetApp.${serviceClass}`
}
