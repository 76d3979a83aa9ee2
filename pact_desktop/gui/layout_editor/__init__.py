"""The page that draws badge layouts: changed by hand, looked at through the renderer that prints them."""
