import type { OrderDocument } from './document.ts'
import { documentFromHtml } from './readHtml.ts'
import { documentFromText } from './readText.ts'
import { documentFromTsv, hasQuotedCells } from './readTsv.ts'

/** What a clipboard or a box offers; `html` is null where it has only text. */
export type Pasted = { readonly text: string; readonly html: string | null }

/** The document in what was pasted: HTML with a table first, else a sheet's cells, else plain text. */
export function documentFromPaste({ text, html }: Pasted): OrderDocument {
  if (html !== null && (/<table/i.test(html) || text.trim() === '')) return documentFromHtml(html)
  if (looksLikeHtml(text)) return documentFromHtml(text)
  return hasQuotedCells(text) ? documentFromTsv(text) : documentFromText(text)
}

/** A whole page pasted as its source. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<!--StartFragment|<\?xml[^>]*>\s*<html|<meta\s|<table[\s>])/i.test(text)
}
