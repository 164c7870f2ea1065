import { coordinator, failure, type ScriptHost, school, scriptHost } from '../scriptHost.ts'

export { coordinator, failure, school }

/** An empty sheet «Лист1» as `s` in the workbook `ss`, on 11.10.2022 in Vladivostok, under ru_RU. */
export function sheetHost(setUp = '', options: Parameters<typeof scriptHost>[1] = {}): ScriptHost {
  return scriptHost(
    `var ss = SpreadsheetApp.getActive(); var s = ss.getSheets()[0]; var r = a1 => s.getRange(a1); ${setUp}`,
    options,
  )
}

/** Plain values of the script, so that tables compare them. Dates become their ISO text. */
export function resultOf({ evaluate }: ScriptHost, code: string): unknown {
  const text = evaluate(`JSON.stringify((() => { ${code.includes('return ') ? code : `return ${code}`} })())`)
  return text === undefined ? undefined : JSON.parse(String(text))
}
