"""The room `restructuring`: changes of units, shown with what they do in every room before they are made."""
