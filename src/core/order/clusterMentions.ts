import type { School } from './order.ts'
import { folded } from './tidy.ts'

/** The short names of the schools of every cluster named in a text, in the order of the list. */
export type FindClusters = (text: string) => readonly string[]

/** «ОО медицинского и инженерного кластеров»: an inflected name shortly before or after the word. */
export function clusterFinder(schools: readonly School[]): FindClusters {
  const clusters = Array.from(new Set(schools.map(school => school.cluster)))
  const patterns = clusters.flatMap(cluster =>
    cluster === null ? [] : [{ cluster, when: new RegExp(clusterPattern(cluster), 'u') }],
  )
  return text => {
    const plain = folded(text)
    if (!/кластер/.test(plain)) return []
    const named = patterns.filter(pattern => pattern.when.test(plain)).map(pattern => pattern.cluster)
    return schools.filter(school => named.includes(school.cluster ?? '')).map(school => school.short)
  }
}

function clusterPattern(cluster: string): string {
  const name = folded(cluster)
    .split(/\s+/)
    .map(
      word =>
        `${word.replace(/(?:ая|яя|ый|ий|ой|ое)$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\p{L}]{0,3}`,
    )
    .join('\\s')
    .replace(/-/g, '\\s?-\\s?')
  const between = '(?:"|,|\\s|\\(|и\\s|[\\p{L}-]+(?:ого|его|ый|ий|ому|ым|их|ых)(?!\\p{L}))*'
  return `(?<!\\p{L})${name}${between}кластер|кластер\\p{L}*\\s?["(]?\\s?${name}`
}
