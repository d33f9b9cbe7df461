"""Reference pages in Markdown, made from the schema and from the rules: `docs/schema.md` and `docs/rules.md`."""
