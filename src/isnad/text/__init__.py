"""A string → views with exact raw offsets: folded letters, tokens, sentences, quotations. No politics."""
