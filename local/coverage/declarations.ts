import fs from 'node:fs'

/** What a declaration file says of one interface. */
export type DeclaredClass = {
  readonly name: string
  readonly parents: readonly string[]
  /** Parameter types of every overload, by method. */
  readonly methods: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Members that are no methods: enums, mostly. */
  readonly properties: readonly string[]
}

export type Declarations = {
  readonly classes: readonly DeclaredClass[]
  readonly enums: ReadonlyMap<string, readonly string[]>
}

/** Reads interfaces and enums of @types/google-apps-script: their bodies hold members only, never code. */
export function readDeclarations(files: readonly string[]): Declarations {
  const sources = files.map(file => withoutComments(fs.readFileSync(file, 'utf8')))
  return {
    classes: sources.flatMap(classesIn),
    enums: new Map(sources.flatMap(enumsIn)),
  }
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function classesIn(source: string): readonly DeclaredClass[] {
  return [...source.matchAll(/\binterface\s+(\w+)(?:\s+extends\s+([^{]+))?\s*\{/g)].map(match => {
    const members = splitAt(bodyAt(source, match.index + match[0].length), ';')
    const methods = new Map<string, readonly (readonly string[])[]>()
    const properties: string[] = []
    for (const member of members) {
      const method = /^(\w+)\s*\(/.exec(member)
      const property = /^(?:readonly\s+)?(\w+)\??\s*:/.exec(member)
      if (method?.[1] !== undefined) {
        const parameters = splitAt(bodyAt(member, method[0].length), ',').map(typeOfParameter)
        methods.set(method[1], [...(methods.get(method[1]) ?? []), parameters])
      } else if (property?.[1] !== undefined) properties.push(property[1])
    }
    return {
      name: match[1] ?? '',
      parents: (match[2] ?? '')
        .split(',')
        .map(shortName)
        .filter(name => name !== ''),
      methods,
      properties,
    }
  })
}

function enumsIn(source: string): readonly (readonly [string, readonly string[]])[] {
  return [...source.matchAll(/\benum\s+(\w+)\s*\{/g)].map(match => [
    match[1] ?? '',
    splitAt(bodyAt(source, match.index + match[0].length), ',').map(name => name.replace(/\s*=.*/, '')),
  ])
}

/** Text from just behind an opening bracket to its closing one. */
function bodyAt(source: string, start: number): string {
  let depth = 1
  let end = start
  while (depth > 0 && end < source.length) {
    if ('([{'.includes(source[end] ?? '')) depth += 1
    if (')]}'.includes(source[end] ?? '')) depth -= 1
    end += 1
  }
  return source.slice(start, end - 1)
}

function splitAt(text: string, separator: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const character of text) {
    if ('([{<'.includes(character)) depth += 1
    if (')]}>'.includes(character)) depth -= 1
    if (character === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** `values: any[][]` is «any[][]», `more?: string` «?string», `...rest: any[]` «...any[]». */
function typeOfParameter(parameter: string): string {
  const match = /^(\.\.\.)?\w+(\?)?\s*:\s*([\s\S]+)$/.exec(parameter)
  const type = splitAt(match?.[3] ?? 'any', '|')
    .map(shortName)
    .join('|')
  return `${match?.[1] ?? ''}${match?.[2] ?? ''}${type}`
}

function shortName(type: string): string {
  const inner = /^Array<([\s\S]+)>$/.exec(type.trim())?.[1]
  if (inner !== undefined) return `${splitAt(inner, '|').map(shortName).join('|')}[]`
  return type.trim().startsWith('{') ? 'object' : type.trim().replace(/^(?:\w+\.)+/, '')
}
