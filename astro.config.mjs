import cloudflare from '@astrojs/cloudflare'
import { defineConfig } from 'astro/config'
import { readSite } from './site/dataset/site-file.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  // A test builds another dataset into a folder of its own.
  outDir: process.env.YOUJU_DIST ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  // While a page is written the next ones are drawn.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  session: false,
  devToolbar: { enabled: false },
  adapter: cloudflare({ imageService: 'passthrough', prerenderEnvironment: 'node' }),
  vite: {
    // Who runs this copy, for static pages and the Worker alike.
    define: {
      'import.meta.env.YOUJU_SITE': JSON.stringify(JSON.stringify(readSite())),
      // Where a local copy will be served: what a reader copies from a page must run there.
      'import.meta.env.YOUJU_PORT': JSON.stringify(process.env.YOUJU_PORT ?? '8787'),
    },
    // The oldest browsers the pages are read in: WeChat's and UC's Chromium, Safari 14.
    build: { cssTarget: ['chrome86', 'safari14'] },
  },
})
