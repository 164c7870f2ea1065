import type { Node } from 'estree'
import type { Refusal, Rule } from './refusal.ts'
import { nodesOf } from './tree.ts'

/** A page is opened inside Google's frame: what it fetches from elsewhere is slow, blocked, or tells on its reader. */
export const outsideAddresses: Rule = {
  name: 'outside-addresses',
  kinds: ['page'],
  check: ({ artifact, tree, place }) => [
    ...[...styleOf(artifact.text).matchAll(OUTSIDE_STYLE)].map(([address]) =>
      refusal(`build/dist/${artifact.name}`, address),
    ),
    ...[...(tree ? nodesOf(tree) : [])].flatMap(node => {
      const address = fetchedBy(node)
      return address && node.loc ? [refusal(place(node.loc.start.line, node.loc.start.column), address)] : []
    }),
  ],
}

const OUTSIDE_STYLE = /@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/gi

function styleOf(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
}

/** `src: "https://…"`, as JSX leaves it. A link that a person clicks is no fetch. */
function fetchedBy(node: Node): string | null {
  if (node.type !== 'Property' || node.value.type !== 'Literal' || typeof node.value.value !== 'string')
    return null
  const name =
    node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? node.key.value : null
  return /^(src|srcset|srcSet|poster)$/.test(String(name)) && /^(https?:)?\/\//.test(node.value.value)
    ? node.value.value
    : null
}

function refusal(place: string, address: string): Omit<Refusal, 'rule'> {
  return {
    place,
    what: `The page fetches from outside: ${address}.`,
    remedy: 'Put it into the page itself: import the style sheet, the picture or the library.',
  }
}
