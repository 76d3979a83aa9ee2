"""The tile map of California's counties, for every page that shows them."""
