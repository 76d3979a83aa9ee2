"""The teams page: a card for each county team, and the map on which the PACT counties are chosen."""
