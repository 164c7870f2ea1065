import type { SharingPort } from '../app/accessPorts.ts'
import { normaliseMailbox } from '../core/reminder/mailbox.ts'

export const sharingPort: SharingPort = {
  editors() {
    const book = SpreadsheetApp.getActive()
    const users = [book.getOwner(), ...book.getEditors()]
    const emails = users.flatMap(user => (user === null ? [] : [normaliseMailbox(user.getEmail())]))
    return [...new Set(emails)]
  },
  share(account) {
    try {
      SpreadsheetApp.getActive().addEditor(account)
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  },
}
