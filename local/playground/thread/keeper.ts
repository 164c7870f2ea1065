import { messageIn } from './refusal.ts'
import { type SavedPlay, writeState } from './state.ts'

/** Keeps the state on disk: soon after a change, and at once when there may be no later. */
export type Keeper = { readonly soon: () => void; readonly now: () => void }

/** Between a change and its keeping: a kill in between loses no more than this. */
const SOON_MS = 100

/** `file` null: nothing is kept. `tell` hears once that the disk refuses. */
export function createKeeper(
  file: string | null,
  state: () => SavedPlay,
  tell: (remark: string) => void,
): Keeper {
  let timer: NodeJS.Timeout | null = null
  let told = false
  const now = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (file === null) return
    try {
      writeState(file, state())
    } catch (error) {
      if (!told) tell(`Таблица не сохраняется на диск: ${messageIn(error)}`)
      told = true
    }
  }
  return {
    soon: () => {
      timer ??= setTimeout(now, SOON_MS)
    },
    now,
  }
}
