import { AUTOMATIC, parseNumberFormat } from '../../cells/numberFormat.ts'
import { colourName, colourObject, colourOf, demandColour, plainColour } from '../colour.ts'
import { enumValue } from '../enums.ts'
import type { Office } from '../office.ts'
import type { Style } from '../style.ts'
import { mismatch } from '../touch.ts'

/** One look of a cell as its four methods see it. null takes a look back to the default. */
export type LookRow = {
  readonly one: string
  readonly many: string
  readonly read: (style: Style, office: Office) => unknown
  readonly write: (value: unknown, office: Office) => Partial<Style>
}

export const LOOKS: readonly LookRow[] = [
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    read: ({ numberFormat }) => numberFormat ?? AUTOMATIC,
    write: (value, office) =>
      typeof value === 'string' || typeof value === 'number'
        ? { numberFormat: parseNumberFormat(String(value)).kind === 'automatic' ? undefined : String(value) }
        : mismatch(office, 'Range.setNumberFormat', [value]),
  },
  ...colourRows('Background', 'Backgrounds', 'background', '#ffffff'),
  ...colourRows('BackgroundColor', 'BackgroundColors', 'background', '#ffffff'),
  ...colourRows('FontColor', 'FontColors', 'fontColour', '#000000'),
  ...colourObjectRows('BackgroundObject', 'BackgroundObjects', 'background', '#ffffff'),
  ...colourObjectRows('FontColorObject', 'FontColorObjects', 'fontColour', '#000000'),
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    read: ({ fontFamily }) => fontFamily ?? 'Arial',
    write: value => ({ fontFamily: textOrDefault(value) }),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    read: ({ fontSize }) => fontSize ?? 10,
    write: value => ({ fontSize: typeof value === 'number' ? value : undefined }),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    read: ({ bold }) => (bold ? 'bold' : 'normal'),
    write: (value, office) => ({ bold: oneOf(office, value, ['bold', 'normal']) === 'bold' }),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    read: ({ italic }) => (italic ? 'italic' : 'normal'),
    write: (value, office) => ({ italic: oneOf(office, value, ['italic', 'normal']) === 'italic' }),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    read: ({ underline, strikethrough }) =>
      strikethrough ? 'line-through' : underline ? 'underline' : 'none',
    write: (value, office) => {
      const line = oneOf(office, value, ['underline', 'line-through', 'none'])
      return { underline: line === 'underline', strikethrough: line === 'line-through' }
    },
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    read: ({ horizontal }) => horizontal ?? 'general',
    write: (value, office) => {
      const side = oneOf(office, value, ['left', 'center', 'right', 'normal'])
      return { horizontal: side === 'normal' ? 'general-left' : side }
    },
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    read: ({ vertical }) => vertical ?? 'bottom',
    write: (value, office) => ({ vertical: oneOf(office, value, ['top', 'middle', 'bottom']) }),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    // A cell never touched says true although its strategy is OVERFLOW (issuetracker 427134600).
    read: ({ wrap }) => wrap === undefined || wrap === 'WRAP',
    write: value => ({ wrap: value ? 'WRAP' : 'OVERFLOW' }),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    read: ({ wrap }, office) => enumValue(office.enums, 'WrapStrategy', wrap ?? 'OVERFLOW'),
    write: value => ({ wrap: String(value) }),
  },
  {
    one: 'TextDirection',
    many: 'TextDirections',
    read: ({ direction }, office) => (direction ? enumValue(office.enums, 'TextDirection', direction) : null),
    write: value => ({ direction: value === null ? undefined : String(value) }),
  },
  {
    one: 'TextRotation',
    many: 'TextRotations',
    read: ({ rotation, verticalText }, office) =>
      office.classes.textRotation.create({
        office,
        degrees: rotation ?? 0,
        isVertical: verticalText ?? false,
      }),
    write: (value, office) =>
      typeof value === 'number' || value === null
        ? { rotation: value ?? 0, verticalText: false }
        : rotationOf(value, office),
  },
]

function rotationOf(value: unknown, office: Office): Partial<Style> {
  const state = office.classes.textRotation.stateOf(value)
  return state
    ? { rotation: state.degrees, verticalText: state.isVertical }
    : mismatch(office, 'Range.setTextRotation', [value])
}

function colourRows(
  one: string,
  many: string,
  key: 'background' | 'fontColour',
  otherwise: string,
): readonly LookRow[] {
  return [
    {
      one,
      many,
      read: style => plainColour(style[key] ?? otherwise),
      write: (value, office) => ({
        [key]: demandColour(
          office,
          typeof value === 'string'
            ? value
            : value === null || value === undefined
              ? null
              : colourName(colourOf(office, value) ?? ''),
        ),
      }),
    },
  ]
}

function colourObjectRows(
  one: string,
  many: string,
  key: 'background' | 'fontColour',
  otherwise: string,
): readonly LookRow[] {
  return [
    {
      one,
      many,
      read: (style, office) => colourObject(office, style[key] ?? otherwise),
      write: (value, office) => ({ [key]: colourOf(office, value) }),
    },
  ]
}

/** Google lets a word it does not know pass without effect; here it is refused, so that a slip is seen. */
function oneOf(office: Office, value: unknown, known: readonly string[]): string | undefined {
  const text = textOrDefault(value)
  return text === undefined || known.includes(text) ? text : office.kernel.fail(`Invalid argument: ${text}`)
}

function textOrDefault(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
