/** Options of ours that npm has no other use for; `--dry-run` it has, but not for scripts. */
const ours =
  'accept-all column data drafts dry-run figure former list place port publisher record retrieved to'

/**
 * The options that npm kept for itself, in the environment it gives a script: typed without `--`
 * before them, or in PowerShell, where npm’s own script loses it. A dry run would not be dry.
 */
export function keptByNpm(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.npm_lifecycle_event === undefined) return []
  return ours
    .split(' ')
    .filter((name) => (env[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '')
    .map((name) => `--${name}`)
}
