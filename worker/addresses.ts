import type { ResourceName } from '../schemas/resources.ts'

/** Where the API lives. Addresses in its answers are paths: they hold on every origin. */
export const root = '/api/v1'

export const openApiAddress = `${root}/openapi.json`

export const searchAddress = `${root}/search`

export const listAddress = (resource: ResourceName) => `${root}/${resource}`

export const itemAddress = (resource: ResourceName, id: string) => `${root}/${resource}/${id}`

/** The whole table of a release, as a file. */
export const releaseFileAddress = (release: string, resource: ResourceName) =>
  `/data/releases/${release}/${resource}.csv`
