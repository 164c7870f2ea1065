import type { Ports } from './ports.ts'

/** The version that `package.json` names; the build checks that they agree. */
export const version = '0.1.0'

export function showAbout({ screen, texts }: Ports): void {
  screen.tell(texts.messages.about(version))
}
