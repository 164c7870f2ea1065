import type { Edit } from '../app/noteEdit.ts'

type Event = GoogleAppsScript.Events.SheetsOnEdit

/** Google tells who it was only inside one organisation, or when it was the owner of the trigger. */
export function editFrom({ range, user }: Event): Edit {
  const email: unknown = user ? user.getEmail() : ''
  return {
    sheet: range.getSheet().getName(),
    firstRow: range.getRow(),
    rows: range.getNumRows(),
    email: typeof email === 'string' ? email : '',
  }
}
