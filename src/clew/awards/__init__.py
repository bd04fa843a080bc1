"""What was awarded to whom by which decision."""
