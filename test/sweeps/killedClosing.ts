import { type District, district } from '../../bench/reminders/district.ts'
import { protectionsOf, SHEET } from '../addOn/access/district.ts'
import { strangersRow } from '../addOn/access/strangersRow.ts'
import { withAccounts } from '../addOn/access/withAccounts.ts'
import { statesOfKills } from './kills.ts'
import type { Sweep } from './sweep.ts'
import { sweepOfKills } from './sweepOfKills.ts'

const MENU = 'Дорожная карта'
const CLOSE = 'Закрыть чужие ячейки…'

/** «Закрыть чужие ячейки…» goes on by itself or by another click, to the same end. */
export const killedClosing = (bundle?: string): Sweep =>
  sweepOfKills('closing cells killed at any call', () => {
    const tried = fourSchools(bundle)
    const { host } = tried
    const states = statesOfKills(host, () => host.click(MENU, CLOSE))
    const expected = protectionsOf(host).join('\n')
    // One of the sheet, and one for each school with an account.
    if (protectionsOf(host).length !== 4) throw new Error(`${protectionsOf(host).length} protections`)
    return {
      host,
      states,
      afterKill: () => {
        if (memoryOf(tried)['protection'] === 'yes') tried.round()
        else host.click(MENU, CLOSE)
        const found = protectionsOf(host).join('\n')
        return found === expected ? null : `other protections: ${found}`
      },
    }
  })

/** A round that finds the rows sorted and is cut short: after the next one no school edits the cells of another. */
export const killedRoundOfSorted = (bundle?: string): Sweep =>
  sweepOfKills('a round killed at any call after the rows were sorted', () => {
    const tried = fourSchools(bundle)
    const { host } = tried
    host.click(MENU, CLOSE)
    tried.round()
    const expected = protectionsOf(host).join('\n')
    tried.inSheets(({ sheet }) => {
      const main = sheet(SHEET)
      const rows = main.getLastRow() - 1
      main.getRange(2, 1, rows, main.getLastColumn()).sort({ column: 2, ascending: false })
    })
    owe(tried)
    const states = statesOfKills(host, tried.round)
    if (protectionsOf(host).join('\n') !== expected) throw new Error('A whole round does not put it right.')
    return {
      host,
      states,
      afterKill: () => {
        owe(tried)
        tried.round()
        const found = protectionsOf(host).join('\n')
        if (found !== expected) return `other protections: ${found}`
        return strangersRow(tried, 1) === null ? null : 'a row of another school is open'
      },
    }
  })

function fourSchools(bundle = 'build/dist'): District {
  return withAccounts(district({ schools: 4, measures: 2, bundle }), 3)
}

function memoryOf(tried: District): Readonly<Record<string, string>> {
  return tried.inSheets(({ properties }) => ({ ...properties.getProperties() }))
}

/** The workbook counts as edited. */
function owe(tried: District): void {
  tried.inSheets(({ properties }) => properties.setProperties({ changed: 'yes' }, false))
}
