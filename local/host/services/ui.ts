import type { Answer, Dialog, Menu, MenuEntry, Question } from '../host.ts'
import type { Core } from '../kernel/kernel.ts'
import type { EnumValue, ServiceClass } from '../kernel/strict.ts'
import type { HtmlPages } from './html.ts'

export type UiService = {
  /** Ui of SpreadsheetApp.getUi(); refuses runs that have none. */
  readonly get: () => object
  readonly Browser: object
  readonly menus: Menu[]
  readonly dialogs: Dialog[]
  readonly questions: Question[]
  readonly answerWith: (answers: readonly Answer[] | ((question: Question) => Answer)) => void
}

type MenuState = { readonly caption: string; readonly entries: MenuEntry[] }

const buttonNames = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']
const buttonSetNames = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const

export function createUi(core: Core, pages: HtmlPages): UiService {
  const menus: Menu[] = []
  const dialogs: Dialog[] = []
  const questions: Question[] = []
  let answers: readonly Answer[] | ((question: Question) => Answer) = []

  const Button = core.enumeration('Button', buttonNames)
  const ButtonSet = core.enumeration('ButtonSet', buttonSetNames)

  const ask = (kind: Question['kind'], parts: readonly unknown[]): Answer => {
    const question = questionOf(kind, parts)
    questions.push(question)
    const answer = nextAnswer(question)
    if (answer !== null) return answer
    if (kind === 'alert') return { button: 'OK' }
    throw new Error(`Nobody answers the prompt «${question.prompt}»: give Host.answer an answer.`)
  }
  const nextAnswer = (question: Question): Answer | null => {
    if (typeof answers === 'function') return answers(question)
    const [next, ...rest] = answers
    answers = rest
    return next ?? null
  }
  const buttonOf = (name: string): EnumValue => {
    const button = buttonNames.includes(name) ? Button[name] : undefined
    if (button === undefined) throw new Error(`Ui.Button has no «${name}».`)
    return button
  }

  const menuClass: ServiceClass<MenuState> = core.define<MenuState>('Ui', 'Menu', {
    addItem: (self, caption: string, functionName: string) => {
      self.entries.push({ kind: 'item', caption: String(caption), functionName: String(functionName) })
      return menuClass.objectOf(self)
    },
    addSeparator: self => {
      self.entries.push({ kind: 'separator' })
      return menuClass.objectOf(self)
    },
    addSubMenu: (self, menu: object) => {
      const child = menuClass.stateOf(menu)
      if (child === null) return core.fail('Invalid argument: menu')
      self.entries.push({ kind: 'submenu', caption: child.caption, entries: child.entries })
      return menuClass.objectOf(self)
    },
    addToUi: self => {
      const same = menus.findIndex(menu => menu.caption === self.caption)
      menus.splice(same < 0 ? menus.length : same, same < 0 ? 0 : 1, {
        caption: self.caption,
        entries: [...self.entries],
      })
    },
  })

  const promptResponse = core.define<Answer>('Ui', 'PromptResponse', {
    getResponseText: self => self.text ?? '',
    getSelectedButton: self => buttonOf(self.button),
  })

  const show = (kind: Dialog['kind'], output: unknown, title: string | null): void => {
    const { html, width, height, title: ownTitle } = pages.contentOf(output)
    dialogs.push({ kind, title: title ?? ownTitle, html, width, height })
  }

  const ui = core
    .define<object>(
      'Ui',
      'Ui',
      {
        alert: (_self, ...parts: never[]) => buttonOf(ask('alert', parts).button),
        prompt: (_self, ...parts: never[]) => promptResponse.create(ask('prompt', parts)),
        createMenu: (_self, caption: string) => menuClass.create({ caption: String(caption), entries: [] }),
        createAddonMenu: () => menuClass.create({ caption: 'Add-on', entries: [] }),
        showModalDialog: (_self, output: unknown, title: string) => show('modal', output, title),
        showModelessDialog: (_self, output: unknown, title: string) => show('modeless', output, title),
        showDialog: (_self, output: unknown) => show('modal', output, null),
        showSidebar: (_self, output: unknown) => show('sidebar', output, null),
      },
      { Button, ButtonSet },
    )
    .create({})

  const refuseWithoutUi = (call: string): void => {
    if (core.run().kind === 'timed') core.fail(`Cannot call ${call} from this context.`)
  }

  return {
    get: () => {
      refuseWithoutUi('SpreadsheetApp.getUi()')
      return ui
    },
    Browser: core
      .define<object>(
        'Browser',
        'Browser',
        {
          msgBox: (_self, ...parts: never[]) => {
            refuseWithoutUi('Browser.msgBox()')
            return ask('alert', parts).button.toLowerCase()
          },
          inputBox: (_self, ...parts: never[]) => {
            refuseWithoutUi('Browser.inputBox()')
            const answer = ask('prompt', parts)
            return answer.button === 'OK' || answer.button === 'YES' ? (answer.text ?? '') : 'cancel'
          },
        },
        { Buttons: ButtonSet },
      )
      .create({}),
    menus,
    dialogs,
    questions,
    answerWith: given => {
      answers = given
    },
  }
}

/** Overloads: (prompt), (prompt, buttons), (title, prompt, buttons). */
function questionOf(kind: Question['kind'], parts: readonly unknown[]): Question {
  const buttons = parts.length > 1 ? String(parts.at(-1)) : 'OK'
  return {
    kind,
    title: parts.length === 3 ? String(parts[0]) : '',
    prompt: String(parts.length === 3 ? parts[1] : parts[0]),
    buttons: buttonSetNames.find(name => name === buttons) ?? 'OK',
  }
}
