import csv, io, urllib.request, zipfile

address = 'https://youju.example/data/releases/RELEASE/youju-RELEASE.zip'
files = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen(address).read()))


def read(path):
    return files.read('youju-RELEASE/' + path).decode('utf-8-sig')


amounts = [
    row
    for row in csv.DictReader(io.StringIO(read('figures.csv'), newline=''))
    if row['unit'] == 'CNY' and row['value']
]
for row in sorted(amounts, key=lambda row: -float(row['value']))[:3]:
    text = read('texts/' + row['evidence.source'] + '.txt')
    quote = text[int(row['evidence.start']) : int(row['evidence.end'])]
    assert quote == row['evidence.exact']
    print(row['text'], row['reply.body.name'], row['id'])
