import type { District } from '../../../bench/reminders/district.ts'

/** The first so many schools of a district with a Google account each; every question is answered with «да». */
export function withAccounts(tried: District, schools: number): District {
  tried.host.answer(() => ({ button: 'YES' }))
  tried.inSheets(({ sheet }) => {
    const rows = sheet('Школы').getDataRange().getValues()
    const column = rows[0]?.indexOf('Учётные записи Google') ?? 0
    const cells = Array.from({ length: schools }, (_, index) => [`school${index + 1}@example.invalid`])
    sheet('Школы')
      .getRange(2, column + 1, schools, 1)
      .setValues(cells)
  })
  return tried
}
