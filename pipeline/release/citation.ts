import { stringify } from 'yaml'
import { about } from './about.ts'
import { type Content, originOf } from './content.ts'
import { utf8 } from './files.ts'

/** How to cite the release, for tools: Citation File Format 1.2.0. */
export function citationFile(content: Content): Uint8Array {
  const { release, site } = content
  const address = originOf(content)
  return utf8(
    stringify({
      'cff-version': '1.2.0',
      message:
        '引用数据时请注明发布编号；引用某封答复时请引用原件。Cite the release id; cite a letter by its original.',
      type: 'dataset',
      title: about.title,
      abstract: about.description,
      keywords: about.keywords,
      authors: [{ name: site.operator ?? '有据 Youju' }],
      version: release.id,
      'date-released': release.released_on,
      license: 'CC-BY-4.0',
      ...(address !== '' && { url: `${address}/data/releases/${release.id}/` }),
    }),
  )
}
