import type { ColumnLayout } from '../app/layout.ts'
import type { Texts } from '../texts/texts.ts'

/**
 * What may be entered in a column, as Google's own data validation. Nothing is refused: a wrong word is
 * marked in the cell and explained in «Замечания», so that a pasted block never loses a row.
 */
export function dropDown(
  look: ColumnLayout,
  column: string,
  texts: Texts,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true)
  if (look.choices) {
    const words = Object.values(texts[look.choices])
    return rule.requireValueInList(words, true).setHelpText(texts.chooseFromList(words)).build()
  }
  // «Есть» and «+» are marked: neither a link nor the requisites of a document are that short.
  if (look.isEvidence === true)
    return rule.requireFormulaSatisfied(`=LEN(${column}2)>5`).setHelpText(texts.enterEvidence).build()
  if (look.format === 'day') return rule.requireDate().setHelpText(texts.enterDate).build()
  return look.format === 'flag' ? rule.requireCheckbox().build() : null
}
