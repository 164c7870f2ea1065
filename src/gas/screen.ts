import type { ScreenPort } from '../app/ports.ts'
import { lettersPage } from '../pages/lettersPage.tsx'
import type { Texts } from '../texts/texts.ts'

export function makeScreen(texts: Texts): ScreenPort {
  return {
    tell(message) {
      const ui = SpreadsheetApp.getUi()
      ui.alert(texts.menu.title, message, ui.ButtonSet.OK)
    },
    ask(question) {
      const ui = SpreadsheetApp.getUi()
      return ui.alert(texts.menu.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES
    },
    showImport() {
      const page = HtmlService.createHtmlOutputFromFile('import').setWidth(900).setHeight(640)
      SpreadsheetApp.getUi().showModalDialog(page, texts.menu.items.importOrder.replace(/…$/, ''))
    },
    showReport() {
      const page = HtmlService.createHtmlOutputFromFile('report').setWidth(1100).setHeight(720)
      SpreadsheetApp.getUi().showModalDialog(page, texts.report.dialog.title)
    },
    showAcceptance() {
      const page = HtmlService.createHtmlOutputFromFile('acceptance').setWidth(1160).setHeight(720)
      SpreadsheetApp.getUi().showModalDialog(page, texts.menu.items.acceptance.replace(/…$/, ''))
    },
    showSchoolReport() {
      const page = HtmlService.createHtmlOutputFromFile('schoolReport').setWidth(900).setHeight(720)
      SpreadsheetApp.getUi().showModalDialog(page, texts.menu.items.schoolReport.replace(/…$/, ''))
    },
    showNewYear() {
      const page = HtmlService.createHtmlOutputFromFile('newYear').setWidth(1100).setHeight(720)
      SpreadsheetApp.getUi().showModalDialog(page, texts.menu.items.newYear.replace(/…$/, ''))
    },
    showProblems() {
      const page = HtmlService.createHtmlOutputFromFile('problems')
      SpreadsheetApp.getUi().showSidebar(page.setTitle(texts.menu.items.showProblems.replace(/…$/, '')))
    },
    showLetters(letters, summary) {
      const page = HtmlService.createHtmlOutput(lettersPage(letters, summary, texts))
      SpreadsheetApp.getUi().showModalDialog(
        page.setWidth(760).setHeight(640),
        texts.menu.items.previewReminders,
      )
    },
    toast(message) {
      SpreadsheetApp.getActive().toast(message, texts.menu.title)
    },
  }
}
