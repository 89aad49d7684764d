-- sqlite3 -readonly youju.sqlite < largest-amounts-sqlite.sql
SELECT figures.text, bodies.name, figures.id
FROM figures
JOIN replies ON replies.id = figures.reply__id
JOIN bodies ON bodies.id = replies.body__id
WHERE figures.unit = 'CNY' AND figures.value IS NOT NULL
ORDER BY figures.value DESC
LIMIT 3;
