import type { Members } from '../../kernel/strict.ts'
import type { ImageDraft } from '../office.ts'

/** An image that is a cell's value. Where Google keeps it is known only after it was written. */
export const cellImageMembers: Members<ImageDraft> = {
  getAltTextTitle: ({ title }) => title,
  getAltTextDescription: ({ description }) => description,
  getUrl: ({ url }) => url,
  getContentUrl: ({ office }) => office.kernel.fail('The image has no content URL yet.'),
  toBuilder: self => self.office.classes.cellImageBuilder.create({ ...self }),
}

export const cellImageBuilderMembers: Members<ImageDraft> = {
  ...cellImageMembers,
  build: self => self.office.classes.cellImage.create({ ...self }),
  setSourceUrl: (self, url: string) => next(self, { url }),
  setAltTextTitle: (self, title: string) => next(self, { title }),
  setAltTextDescription: (self, description: string) => next(self, { description }),
}

function next(self: ImageDraft, change: Partial<ImageDraft>): object {
  return self.office.classes.cellImageBuilder.create(Object.assign(self, change))
}
