"""One convening in one ``.pact`` file: a SQLite database with the journal and the state folded from it."""
