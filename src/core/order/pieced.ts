import { startsLowerCase } from './tidy.ts'

const CUT = /[,(«№–—-]$|(?:^|\s)(?:в|во|на|с|со|к|ко|до|по|о|об|от|из|за|для|при|и|или|не позднее)$/iu
/** The longest word of `CUT` and something before it. */
const TAIL = 20

/** A cell whose text page breaks have cut: a space where a sentence was cut, else a new entry. */
export function pieced(pieces: readonly string[]): string {
  const texts = pieces.filter(text => text !== '')
  return texts.map((text, index) => separator(texts[index - 1], text) + text).join('')
}

function separator(above: string | undefined, below: string): string {
  if (above === undefined) return ''
  const goesOn = startsLowerCase(below) && !/[.;!?]$/.test(above.slice(-1))
  return goesOn || CUT.test(above.slice(-TAIL)) ? ' ' : '\n'
}
