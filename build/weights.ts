import type { Metafile } from 'esbuild'
import type { Program } from './artifact.ts'

/** Bytes that each folder of sources brings into the bundle, heaviest first. */
export function weightsOf({ outputs }: Metafile): Program['weights'] {
  const bytes = new Map<string, number>()
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = path.split('/').slice(0, 3).join('/')
      bytes.set(folder, (bytes.get(folder) ?? 0) + bytesInOutput)
    }
  }
  return [...bytes].map(([folder, sum]) => ({ folder, bytes: sum })).sort((a, b) => b.bytes - a.bytes)
}
