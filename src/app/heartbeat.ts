import { HEARTBEAT_HOURS } from '../core/reminder/openingNote.ts'
import type { SettingKey } from '../core/settings/settings.ts'
import type { ColourRule } from './change.ts'

const row: SettingKey = 'lastRun'

/** «11.10.2022 08:15» as the moment it names: the cell is text, so that nobody's locale reads it otherwise. */
const moment =
  'DATE(VALUE(MID({value};7;4));VALUE(MID({value};4;2));VALUE(LEFT({value};2)))' +
  '+TIME(VALUE(MID({value};12;2));VALUE(RIGHT({value};2));0)'

/** «Последний обход» turns red by itself when the round has not run for more than a day; it needs no run to do so. */
export const heartbeatRule: ColourRule = {
  columns: ['value'],
  formula: `=IF(AND({id}="${row}";LEN({value})=16);NOW()-(${moment})>${HEARTBEAT_HOURS}/24;FALSE)`,
  background: '#f4b6b0',
  fontColour: '#000000',
}
