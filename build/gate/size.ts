import type { Artifact } from '../artifact.ts'
import type { Rule } from './refusal.ts'

/** Bytes. A script is parsed anew at every run, a page travels at every opening. */
const LIMITS = { script: 640 * 1024, page: 900 * 1024, manifest: 16 * 1024 }

export const size: Rule = {
  name: 'size',
  kinds: ['script', 'page', 'manifest'],
  check: ({ artifact }) => {
    const bytes = Buffer.byteLength(artifact.text)
    const limit = LIMITS[artifact.kind]
    if (bytes <= limit) return []
    return [
      {
        place: `build/dist/${artifact.name}:1`,
        what: `The ${artifact.kind} is ${kilobytes(bytes)} KB, the limit is ${kilobytes(limit)} KB.`,
        remedy: `The heaviest: ${heaviest(artifact)}. Look for a library that came in whole, as zod does without /mini.`,
      },
    ]
  },
}

function heaviest({ program }: Artifact): string {
  const weights = (program?.weights ?? []).slice(0, 5)
  return weights.map(({ folder, bytes }) => `${folder} ${kilobytes(bytes)} KB`).join(', ') || 'unknown'
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
