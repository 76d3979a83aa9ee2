"""Settings: who works at the desks, and the choices of this computer."""
