/** Gives the focus to the cell where the person was, as Sheets does after a menu or a dialog. */
export function backToSheet(): void {
  const left = document.activeElement
  // A dialog that is still open would keep the focus.
  requestAnimationFrame(() => {
    if (!hasGoneOn(left) && document.querySelector('dialog:modal') === null)
      document.querySelector('revo-grid')?.focus()
  })
}

/** Whether the person has chosen another place since the focus was here: fast fingers do before the next frame. */
export function hasGoneOn(left: Element | null): boolean {
  const now = document.activeElement
  return now !== null && now !== left && now !== document.body
}
