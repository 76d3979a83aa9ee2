"""The person you meant, within a frame: a search that forgives typos, accents, word order and nicknames."""
