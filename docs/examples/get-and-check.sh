release=https://youju.example/data/releases/RELEASE
for file in manifest.json figures.csv youju.sqlite; do
  curl -sf -o "$file" "$release/$file" || rm -f "$file"
done
check() {
  digest=$(sha256sum "$1" | cut -d' ' -f1)
  grep -q "\"${digest:-none}\"" manifest.json && echo "$1: OK" || { echo "$1: FAILED"; false; }
}
check figures.csv && check youju.sqlite
