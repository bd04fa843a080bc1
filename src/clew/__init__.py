"""The application: one folder a room, floors as in ARCHITECTURE.md."""
