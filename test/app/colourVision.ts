/** Colour as three numbers: linear light 0–1, or CIE L*a*b*. */
export type Triple = readonly [number, number, number]

/**
 * What dichromats see of linear light: severity 1.0 of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
 * «A Physiologically-based Model for Simulation of Color Vision Deficiency», IEEE TVCG 15 (6), 2009.
 */
export const visions: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia', readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

export type Vision = keyof typeof visions

/** CIE 1976 colour difference of two colours «#rrggbb» as somebody sees them. */
export function difference(left: string, right: string, vision: Vision): number {
  const [one, other] = [lab(seen(light(left), vision)), lab(seen(light(right), vision))]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** WCAG 2 contrast, 1–21. */
export function contrast(left: string, right: string): number {
  const [one, other] = [luminance(light(left)), luminance(light(right))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function light(colour: string): Triple {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen(colour: Triple, vision: Vision): Triple {
  const [first, second, third] = visions[vision]
  const at = (row: Triple | undefined) => Math.min(1, Math.max(0, row ? times(row, colour) : 0))
  return [at(first), at(second), at(third)]
}

function luminance(colour: Triple): number {
  return times([0.2126, 0.7152, 0.0722], colour)
}

/** From linear sRGB under D65. */
function lab(colour: Triple): Triple {
  const x = curve(times([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047)
  const y = curve(times([0.2126729, 0.7151522, 0.072175], colour))
  const z = curve(times([0.0193339, 0.119192, 0.9503041], colour) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function curve(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116
}

function times(left: Triple, right: Triple): number {
  return left[0] * right[0] + left[1] * right[1] + left[2] * right[2]
}
