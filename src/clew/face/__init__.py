"""The base page and the components that every room's pages extend."""
