"""The Convening page: what is set for the convening, its files, its keepers and this computer."""
