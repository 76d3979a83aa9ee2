"""The badges page: whose badges, on what, how the real pages look, and out they go."""
