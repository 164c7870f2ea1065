import { oneLine } from './tidy.ts'

/** «Естественно-научный кластер:» → «Естественно-научный»; null for a line that heads no cluster. */
export function clusterFromHeading(line: string): string | null {
  const text = oneLine(line)
  if (text.length > 120 || !/кластер(?!\p{L})/iu.test(text) || /[,]|^\d+(?:\.\d+)+/.test(text)) return null
  return clusterName(text)
}

/** A cluster's name without the word «кластер», list number, quotes around it and colon. */
export function clusterName(text: string): string | null {
  const name = oneLine(text)
    .replace(/^(?:[IVX]+|\d+)[.)]\s*/, '')
    .replace(/\s*(?:образовательн\p{L}+\s+)?кластер(?!\p{L})\s*/iu, ' ')
    .replace(/^[\s:–—-]+|[\s:;.,–—-]+$/g, '')
    .replace(/^«([^«»]+)»$/, '$1')
    .replace(/^"([^"]+)"$/, '$1')
    .trim()
  return name.length < 3 ? null : name.charAt(0).toUpperCase() + name.slice(1)
}
