import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Artifact } from '../artifact.ts'

/** Position in the built program (line from 1, column from 0) → `file:line` of the source it came from. */
export type Place = (line: number, column: number) => string

export function placesOf({ name, program }: Artifact): Place {
  const map = program && new TraceMap(program.map)
  return (line, column) => {
    const origin = map && originalPositionFor(map, { line, column })
    return origin?.source ? `${origin.source}:${origin.line}` : `build/dist/${name}:${line}`
  }
}
