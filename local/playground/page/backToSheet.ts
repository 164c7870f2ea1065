/** Gives the focus to the cell where the person was, as Sheets does after a menu or a dialog. */
export function backToSheet(): void {
  // A dialog that is still open would keep the focus.
  requestAnimationFrame(() => {
    if (document.querySelector('dialog:modal') === null) document.querySelector('revo-grid')?.focus()
  })
}
