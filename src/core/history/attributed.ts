/** A change of one cell. */
export type CellChange = { readonly from: string; readonly to: string }

/** A change and whether the command at hand made it; otherwise a person did, before it began. */
export type Attributed<E> = { readonly entry: E; readonly isCommands: boolean }

/**
 * Who made each change since the last look. `readOf` gives what the command found in the cell, undefined where it
 * found no such row: a change that was half a person's and half the command's becomes two.
 */
export function attributed<E extends CellChange>(
  entries: readonly E[],
  readOf: (entry: E) => string | undefined,
): readonly Attributed<E>[] {
  return entries.flatMap((entry): readonly Attributed<E>[] => {
    const read = readOf(entry)
    if (read === undefined || read === entry.to) return [{ entry, isCommands: false }]
    if (read === entry.from) return [{ entry, isCommands: true }]
    return [
      { entry: { ...entry, to: read }, isCommands: false },
      { entry: { ...entry, from: read }, isCommands: true },
    ]
  })
}
