import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { Look } from '../../host/snapshot.ts'

const FONT = 'Arial'

/** The look of a cell: fill, font and alignment, with thin grey lines where a fill would hide the grid. */
export function styleOf(look: Look): Partial<Style> {
  return {
    font: { name: FONT, ...fontOf(look), size: look.fontSize },
    alignment: alignmentOf(look),
    ...(look.background ? { fill: fillOf(look.background), border: GRID } : {}),
  }
}

/** The look that a colour rule lays over a cell; nothing but what the rule says. */
export function overlayOf(look: Partial<Look>): Partial<Style> {
  const font = fontOf(look)
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(look.background ? { fill: fillOf(look.background) } : {}),
  }
}

/** #rrggbb → AARRGGBB. */
export function argbOf(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`
}

/** The fill of a cell is its foreground, that of a colour rule its background: both are the same here. */
function fillOf(colour: string): Fill {
  const argb = argbOf(colour)
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } }
}

function fontOf(look: Partial<Look>): Partial<Font> {
  return {
    ...(look.fontColour ? { color: { argb: argbOf(look.fontColour) } } : {}),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.strikethrough === undefined ? {} : { strike: look.strikethrough }),
  }
}

function alignmentOf(look: Look): Partial<Alignment> {
  return {
    wrapText: look.wrap,
    vertical: look.vertical,
    ...(look.horizontal ? { horizontal: look.horizontal } : {}),
  }
}

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFD9D9D9' } }
const GRID = { top: LINE, left: LINE, bottom: LINE, right: LINE }
