import { editorsBetween } from '../../core/access/protectionSteps.ts'
import { normaliseMailbox } from '../../core/reminder/mailbox.ts'

export type Protection = GoogleAppsScript.Spreadsheet.Protection

/** Who stands among the editors of a protection; the owner of the workbook always may edit and is not counted. */
export function editorsOf(protection: Protection, owner: string): readonly string[] {
  return protection
    .getEditors()
    .map(editor => normaliseMailbox(editor.getEmail()))
    .filter(email => email !== owner)
}

/** '' where a shared drive owns the workbook. */
export function ownerOfWorkbook(): string {
  return normaliseMailbox(SpreadsheetApp.getActive().getOwner()?.getEmail() ?? '')
}

/** Everybody who may edit the file begins as an editor of a new protection: read at the first one, as they are many. */
export function newcomersReader(owner: string): (protection: Protection) => readonly string[] {
  let known: readonly string[] | null = null
  return protection => {
    known ??= editorsOf(protection, owner)
    return known
  }
}

/**
 * Makes the wanted accounts the editors in the place of those present: they come in before others go, as a script
 * may not shut out its own account. Gives the accounts that Google would not take.
 */
export function setEditors(
  protection: Protection,
  present: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const { added, removed } = editorsBetween(present, wanted)
  const refused = added.length === 0 ? [] : addEditors(protection, added)
  if (removed.length > 0) protection.removeEditors([...removed])
  if (protection.canDomainEdit()) protection.setDomainEdit(false)
  return refused
}

/** All in one call; when Google refuses one of them, one by one. */
function addEditors(protection: Protection, accounts: readonly string[]): readonly string[] {
  if (isTaken(() => protection.addEditors([...accounts]))) return []
  return accounts.filter(account => !isTaken(() => protection.addEditor(account)))
}

function isTaken(call: () => void): boolean {
  try {
    call()
    return true
  } catch (error) {
    Logger.log(String(error))
    return false
  }
}
