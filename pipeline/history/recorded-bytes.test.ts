import { expect, test } from 'vitest'
import { Manifest } from '../../schemas/manifest.ts'
import { ReleaseRecord } from '../../schemas/release-record.ts'
import { readRecorded } from '../authored/data-folder.ts'
import { paths } from '../paths.ts'
import { digestOf } from '../release/digest.ts'
import { utf8 } from '../release/files.ts'
import { disproveRecorded } from './recorded-bytes.ts'

const kept = readRecorded(paths.data)
const path = [...kept.keys()].find((name) => name.endsWith('record.json')) ?? ''
const jsonOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(kept.get(path.replace('record.json', name))))
const record = ReleaseRecord.parse(jsonOf('record.json'))
const manifest = { ...Manifest.parse(jsonOf('manifest.json')), tool: 'youju 1.2.3' }
const made = utf8('another manifest')
const recorded = (origin: string | null) => ({
  id: record.release,
  record,
  manifest: { ...manifest, origin },
})

test('a release that was published nowhere is to be recorded again where the program makes other bytes', () => {
  expect(disproveRecorded(recorded(null), made, 'youju 1.2.3')).toContain(
    'npm run release -- --record',
  )
  expect(disproveRecorded(recorded(null), made, 'youju 1.2.4')).toContain(
    'npm run release -- --record',
  )
})

test('a published one stays, and the program that makes other bytes needs another version', () => {
  const published = recorded('https://youju.example')
  expect(disproveRecorded(published, made, 'youju 1.2.3')).toContain(
    'Raise version in package.json',
  )
  expect(disproveRecorded(published, made, 'youju 1.2.4')).toBeNull()
})

test('the same bytes are right', () => {
  const same = { ...recorded(null), record: { ...record, manifest_sha256: digestOf(made) } }
  expect(disproveRecorded(same, made, 'youju 1.2.3')).toBeNull()
})
