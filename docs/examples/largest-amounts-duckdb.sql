-- duckdb < largest-amounts-duckdb.sql
SELECT text, "reply.body.name", id
FROM read_csv('figures.csv', header = true)
WHERE unit = 'CNY' AND value IS NOT NULL
ORDER BY value DESC
LIMIT 3;
