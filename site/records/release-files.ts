/** The files of a release that a person takes first; its manifest lists all of them. */
export const releaseFiles = (release: string) =>
  (
    [
      { name: `youju-${release}.zip`, said: 'zip' },
      { name: 'youju.xlsx', said: 'workbook' },
      { name: 'youju.sqlite', said: 'database' },
      { name: 'datapackage.json', said: 'package' },
      { name: 'manifest.json', said: 'manifest' },
    ] as const
  ).map((file) => ({ ...file, href: `/data/releases/${release}/${file.name}` }))
