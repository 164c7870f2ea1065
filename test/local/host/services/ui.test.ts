import { failure, scriptHost } from '../scriptHost.ts'

const menus = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi()
    ui.createMenu('Дорожная карта')
      .addItem('О программе', 'about')
      .addSeparator()
      .addSubMenu(ui.createMenu('Письма').addItem('Отправить', 'mail.send'))
      .addItem('Пусто', 'missing')
      .addToUi()
  }
  function about() { return 'about' }
  const mail = { send: () => 'sent' }
`

test('opening builds the menus anew', () => {
  const { host } = scriptHost(menus)
  expect(host.menus).toEqual([])
  host.open()
  host.open()
  expect(host.menus).toEqual([
    {
      caption: 'Дорожная карта',
      entries: [
        { kind: 'item', caption: 'О программе', functionName: 'about' },
        { kind: 'separator' },
        {
          kind: 'submenu',
          caption: 'Письма',
          entries: [{ kind: 'item', caption: 'Отправить', functionName: 'mail.send' }],
        },
        { kind: 'item', caption: 'Пусто', functionName: 'missing' },
      ],
    },
  ])
})

test.each([
  [['Дорожная карта', 'О программе'], 'about'],
  [['Дорожная карта', 'Письма', 'Отправить'], 'sent'],
])('clicking %j | %s', (captions, result) => {
  const { host } = scriptHost(menus)
  host.open()
  expect(host.click(...captions)).toBe(result)
  expect(host.runs.at(-1)).toMatchObject({ kind: 'menu', error: null })
})

test.each([
  [['Дорожная карта', 'Пусто'], 'Script function not found: missing'],
  [['Дорожная карта', 'Нет'], 'No menu entry «Нет» among «О программе», «Письма», «Пусто».'],
  [['Нет'], 'No menu entry «Нет» among «Дорожная карта».'],
  [['Дорожная карта'], '«Дорожная карта» is a menu: name one of «О программе», «Письма», «Пусто».'],
])('clicking %j | %s', (captions, sentence) => {
  const { host } = scriptHost(menus)
  host.open()
  expect(failure(() => host.click(...captions))).toBe(sentence)
})

/** Overloads of alert and prompt (reference of Ui). */
test.each([
  [`ui.alert('p')`, { kind: 'alert', title: '', prompt: 'p', buttons: 'OK' }],
  [`ui.alert('p', ui.ButtonSet.YES_NO)`, { kind: 'alert', title: '', prompt: 'p', buttons: 'YES_NO' }],
  [
    `ui.alert('t', 'p', ui.ButtonSet.YES_NO_CANCEL)`,
    { kind: 'alert', title: 't', prompt: 'p', buttons: 'YES_NO_CANCEL' },
  ],
  [`ui.prompt('p')`, { kind: 'prompt', title: '', prompt: 'p', buttons: 'OK' }],
  [
    `ui.prompt('t', 'p', ui.ButtonSet.OK_CANCEL)`,
    { kind: 'prompt', title: 't', prompt: 'p', buttons: 'OK_CANCEL' },
  ],
  [
    `Browser.msgBox('t', 'p', Browser.Buttons.OK_CANCEL)`,
    { kind: 'alert', title: 't', prompt: 'p', buttons: 'OK_CANCEL' },
  ],
])('%s asks %j', (code, question) => {
  const { host, evaluate } = scriptHost('const ui = SpreadsheetApp.getUi()')
  host.answer([{ button: 'OK' }])
  evaluate(code)
  expect(host.questions).toEqual([question])
})

test.each([
  [`ui.alert('p') === ui.Button.YES`, [{ button: 'YES' }], true],
  [`ui.alert('p') === ui.Button.OK`, [], true],
  [`ui.prompt('p').getResponseText()`, [{ button: 'OK', text: '12' }], '12'],
  [`ui.prompt('p').getSelectedButton() === ui.Button.CLOSE`, [{ button: 'CLOSE' }], true],
  [`Browser.inputBox('p')`, [{ button: 'OK', text: '12' }], '12'],
  [`Browser.inputBox('p')`, [{ button: 'CANCEL' }], 'cancel'],
  [`Browser.msgBox('p')`, [{ button: 'YES' }], 'yes'],
])('%s answered %j is %j', (code, answers, value) => {
  const { host, evaluate } = scriptHost('const ui = SpreadsheetApp.getUi()')
  host.answer(answers)
  expect(evaluate(code)).toBe(value)
})

test('a prompt nobody answers stops with a sentence', () => {
  expect(failure(() => scriptHost('').evaluate(`SpreadsheetApp.getUi().prompt('Who?')`))).toMatch(
    /^Nobody answers the prompt «Who\?»/,
  )
})

test.each([
  [`ui.showModalDialog(page, 'T')`, { kind: 'modal', title: 'T' }],
  [`ui.showModelessDialog(page, 'T')`, { kind: 'modeless', title: 'T' }],
  [`ui.showSidebar(page)`, { kind: 'sidebar', title: 'Own' }],
])('%s', (code, dialog) => {
  const { host, evaluate } = scriptHost(`
    const ui = SpreadsheetApp.getUi()
    const page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Own').setWidth(300).setHeight(200)
  `)
  evaluate(code)
  expect(host.dialogs).toEqual([{ ...dialog, html: '<p>x</p>', width: 300, height: 200 }])
})

test.each([
  [`ui.alert()`, "The parameters () don't match the method signature for Ui.alert."],
  [
    `ui.alert('t', 'p', 'YES_NO')`,
    "The parameters (String,String,String) don't match the method signature for Ui.alert.",
  ],
  [
    `ui.showModalDialog('<p>', 't')`,
    "The parameters (String,String) don't match the method signature for Ui.showModalDialog.",
  ],
  [`ui.showSidebar(null)`, 'Invalid argument: userInterface'],
])('%s | %s', (code, sentence) => {
  expect(failure(() => scriptHost('const ui = SpreadsheetApp.getUi()').evaluate(code))).toBe(sentence)
})
