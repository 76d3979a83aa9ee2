"""The page of badges and documents: tabs by kind, choices, the real pages, and the ways out."""
