import { attribute } from './markup.ts'

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody tfoot thead ul'.split(
    ' ',
  ),
)

/** Nothing inside them is text of the document. */
export const UNSEEN = new Set(
  'applet audio button canvas datalist del embed frame frameset head iframe math noembed noframes noscript object option script select style svg template textarea title video xml'.split(
    ' ',
  ),
)

/** They have no content, so nothing has to be closed. */
export const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
)

const ACTIVE = new Set('applet base button embed form frame frameset iframe input object script'.split(' '))

/** Whether an element could do something: a script, a handler, a frame, a form, a redirection. */
export function isActive(name: string, attributes: string): boolean {
  if (ACTIVE.has(name)) return true
  if (attributes === '') return false
  if (/(?:^|[\s"'/])on[a-z]+\s*=/i.test(attributes) || /=\s*["']?\s*javascript:/i.test(attributes))
    return true
  return name === 'meta' && /refresh/i.test(attribute(attributes, 'http-equiv') ?? '')
}

export function isHidden(attributes: string): boolean {
  return (
    /style/i.test(attributes) &&
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(attributes, 'style') ?? '')
  )
}
