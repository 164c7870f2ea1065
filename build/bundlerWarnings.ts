import type { Message } from 'esbuild'
import type { Program } from './artifact.ts'

export function warningsOf(messages: readonly Message[]): Program['warnings'] {
  return messages.map(({ text, location }) => ({
    place: location ? `${location.file}:${location.line}` : 'build',
    text,
  }))
}
