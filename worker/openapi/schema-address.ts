/** Where a schema of the document is. */
export const schemaAddress = (name: string) => `#/components/schemas/${name}`
