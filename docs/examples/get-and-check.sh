release=https://youju.example/data/releases/RELEASE
curl -sO "$release/figures.csv"
curl -sO "$release/youju.sqlite"
curl -s "$release/manifest.json" >manifest.json
for file in figures.csv youju.sqlite; do
  grep -q "$(sha256sum "$file" | cut -d' ' -f1)" manifest.json && echo "$file: OK"
done
