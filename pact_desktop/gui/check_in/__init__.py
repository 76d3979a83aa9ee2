"""The check-in screen: what opens, and what the desk looks at all day."""
