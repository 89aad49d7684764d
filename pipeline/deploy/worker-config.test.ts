import { expect, it } from 'vitest'
import { deployedConfig } from './worker-config.ts'

const built = {
  name: 'youju',
  main: 'entry.mjs',
  vars: { RELEASE: 'r' },
  d1_databases: [{ binding: 'DB', database_name: 'youju', database_id: '0', migrations_dir: 'm' }],
}

it('pins the database, and makes the domain of the origin the Worker’s own', () => {
  const config = deployedConfig(built, {
    name: 'youju-b',
    id: 'b-id',
    bookmark: '7',
    origin: 'https://youju.example',
  })
  expect(config).toMatchObject({
    main: 'entry.mjs',
    vars: { RELEASE: 'r', BOOKMARK: '7' },
    d1_databases: [{ binding: 'DB', database_name: 'youju-b', database_id: 'b-id' }],
    workers_dev: false,
    routes: [{ pattern: 'youju.example', custom_domain: true }],
  })
})

it('takes the platform’s own domain where the origin is one of them', () => {
  const origin = 'https://youju.someone.workers.dev'
  const config = deployedConfig(built, { name: 'youju-a', id: 'a-id', bookmark: '7', origin })
  expect(config).toMatchObject({ workers_dev: true })
  expect(config).not.toHaveProperty('routes')
})
