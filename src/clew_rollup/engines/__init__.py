"""One module an engine, all with the same function; `table.py` names them."""
