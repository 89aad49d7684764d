const release = 'https://youju.example/data/releases/RELEASE'
const lines = (await (await fetch(`${release}/figures.ndjson`)).text()).trimEnd().split('\n')
const amounts = lines
  .map((line) => JSON.parse(line))
  .filter(({ unit, value }) => unit === 'CNY' && value !== null)
  .sort((a, b) => b.value - a.value)
for (const { text, reply, id } of amounts.slice(0, 3)) console.log(text, reply.body.name, id)
