import { clusterName } from './clusterHeading.ts'
import type { School } from './order.ts'
import { schoolFromName } from './schoolName.ts'
import { startsWithSchool } from './schoolStart.ts'

const LONGEST_PARAGRAPH = 6000

/** «… кластер – МБОУ СОШ № 1, МБОУ «Лицей № 2»; … кластер – …», «участниками: МБОУ …, МБОУ …». */
export function schoolsInParagraph(line: string): readonly School[] {
  if (line.length > LONGEST_PARAGRAPH) return []
  let cluster: string | null = null
  let inside = false
  return line.split(/[;,](?![^(]*\))|(?<=[:–—])\s|\sи\s(?=\p{Lu})/u).flatMap(raw => {
    const piece = raw.trim()
    const lead = /^(.*?)\s?[:–—]$/.exec(piece)
    if (lead !== null) {
      inside = true
      cluster = /кластер(?!\p{L})/iu.test(piece) ? clusterName(lastWords(lead[1] ?? '')) : cluster
      return []
    }
    return inside ? namesIn(piece).map(name => schoolFromName(name, cluster)) : []
  })
}

/** The cluster's name is what stands right before the word, not the sentence that leads to it. */
function lastWords(text: string): string {
  return /(?:[\p{L}-]+\s)?[\p{L}-]+\s*кластер\s*$/iu.exec(text)?.[0] ?? text
}

function namesIn(piece: string): readonly string[] {
  return startsWithSchool(piece) ? [piece] : []
}
