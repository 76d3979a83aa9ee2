"""Small widgets that every screen is made of; each takes the theme and keeps itself up to date."""
