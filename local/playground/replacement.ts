/** What a process that started the playground over IPC may ask for: another play in place of the one that runs. */
export type Replacement = {
  /** File of the state to go on from; null: from the beginning. */
  readonly state: string | null
  /** Folder of another script; null: the add-on. */
  readonly script: string | null
}

/** Null when the play is replaced, else what is wrong. */
export type Replaced = { readonly problem: string | null }

/** Nothing but the parent process asks, once it has heard that it may: without IPC nobody does. */
export function whenReplaced(replace: (asked: Replacement) => Promise<void>): void {
  const tell = (problem: string | null) => {
    const replaced: Replaced = { problem }
    process.send?.(replaced)
  }
  if (process.send === undefined) return
  process.on('message', (asked: Replacement) => {
    replace(asked).then(
      () => tell(null),
      (error: Error) => tell(error.message),
    )
  })
  tell(null)
}
