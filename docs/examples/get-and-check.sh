release=https://youju.example/data/releases/RELEASE
curl -sfO "$release/figures.csv"
curl -sfO "$release/youju.sqlite"
curl -sf "$release/manifest.json" >manifest.json
for file in figures.csv youju.sqlite; do
  if grep -q "$(sha256sum "$file" | cut -d' ' -f1)" manifest.json; then echo "$file: OK"; else echo "$file: CHANGED"; fi
done
