"""The bundled tables as objects: what roles, wages, skills and careers are read from."""
