"""A morning at the door rehearsed: who comes when, how long the line gets, and how the volunteers did."""
