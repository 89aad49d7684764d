/** What the tests use of Frictionless Data’s JavaScript implementation, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    name: string
    /** Every row, its cells cast to their types; the error in place of one that breaks the schema. */
    read: (options: { relations: boolean; forceCast: boolean }) => Promise<unknown[]>
  }
  export const Package: {
    load: (
      descriptor: unknown,
      options: { basePath: string },
    ) => Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>
  }
}
