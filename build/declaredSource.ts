import type { Declarations } from './declarations.ts'

/** `local/host/kernel/declared.ts`: parameter lists by which the host refuses calls. */
export function declaredSource({ classes, enums }: Declarations): string {
  const methods = classes.map(({ name, methods: overloads }) => {
    const lines = [...overloads].map(([method, lists]) => `    ${method}: [${lists.map(quoted).join(', ')}],`)
    return [`  ${name}: {`, ...lines, '  },'].join('\n')
  })
  return [
    '// Written by build/coverage.ts from @types/google-apps-script; not by hand.',
    '',
    '/** Parameter types of each overload of each method, parted by commas. */',
    'export const declaredMethods: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {',
    ...methods,
    '}',
    '',
    'export const declaredEnums: ReadonlySet<string> = new Set([',
    ...[...enums.keys()].map(name => `  '${name}',`),
    '])',
    '',
  ].join('\n')
}

function quoted(parameters: readonly string[]): string {
  return `'${parameters.join(', ')}'`
}
